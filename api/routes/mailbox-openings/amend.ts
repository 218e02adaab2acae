import { z } from 'zod'
import { amendLetters } from '../../../db/registers/amend-letters.ts'
import { mailboxRefusals } from '../../../workflows/rules/mailbox-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id, line } from '../../fields.ts'
import { mustKeepStation } from '../../must-keep-station.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { receptionSeen } from '../../reception-seen.ts'
import { refused } from '../../refused.ts'
import { oneOpening } from '../../views/one-opening.ts'
import { openingShape } from '../../views/opening-view.ts'

const schema = {
  tags: ['mailbox'],
  summary: '更正信件数 / correct the number of letters',
  description: '写明理由；原来的数保留。\n\nWith a reason; what stood before is kept.',
  params: z.object({ openingId: id }),
  body: z
    .strictObject({ letters: z.int().min(0).max(10_000), reason: line(500).default('') })
    .meta({ examples: [{ letters: 4, reason: '箱底还有一封。' }] }),
  response: { 200: openingShape, ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/mailbox-openings/{openingId}/amend. */
export function amendOpening(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/mailbox-openings/:openingId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { session, townshipOfficeId } = await receptionSeen(app, me, request.params.openingId, 'mailbox')
    const station = { id: session.stationId, townshipOfficeId }
    mustKeepStation(me, station, mailboxRefusals.notYours)
    const { letters } = request.body
    const reason = request.body.reason.trim()
    if (reason === '') throw refused(mailboxRefusals.reasonMissing())
    await amendLetters(db, { sessionId: session.id, letters, reason, personId: me.personId, now: now() })
    return oneOpening(app, me, session.id)
  })
}
