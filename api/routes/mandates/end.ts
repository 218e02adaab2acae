import { z } from 'zod'
import { endMandate } from '../../../db/registers/end-mandate.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, words } from '../../fields.ts'
import { mustKeepMandate } from '../../must-keep-mandate.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z
  .strictObject({ toOn: day.describe('最后一天 / the last day'), reason: words(500) })
  .meta({ examples: [{ toOn: '2026-12-31', reason: '届满' }] })

const schema = {
  tags: ['directories'],
  summary: '结束一个任职 / End a mandate',
  description:
    '届满、辞职、终止的，写最后一天；编组和他在联络站的代表岗位随之结束，记录都留存。\n\n' +
    'With its last day; the enrolment and his deputy’s post at the station end with it, and all of it stays on record.',
  params: z.object({ mandateId: id }),
  body,
  response: { 200: z.object({ mandateId: z.string(), toOn: z.string() }), ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/mandates/{mandateId}/end. */
export function endMandateOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/mandates/:mandateId/end', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { mandateId } = request.params
    const { toOn, reason } = request.body
    const { personId } = await mustKeepMandate(app, me, mandateId)
    await db.transaction(async (tx) => {
      const ended = await endMandate(tx, { mandateId, toOn })
      if (ended === 'reversed') throw refused(registerRefusals.daysReversed())
      const detail = { mandateId, before: ended.before, after: toOn, reason }
      await recordAudit(tx, { act: 'mandateEnded', personId: me.personId, subjectId: personId, detail, at: now() })
    })
    return { mandateId, toOn }
  })
}
