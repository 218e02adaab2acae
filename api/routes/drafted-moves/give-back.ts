import { z } from 'zod'
import { changeDraftedMove } from '../../../db/registers/change-drafted-move.ts'
import { draftedRefusals, maySignFor } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { draftedAs } from '../../drafted-as.ts'
import { draftedSeen } from '../../drafted-seen.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { draftedVersion } from '../../views/drafted-version.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '退回修改 / Give a draft back to be changed',
  description: '由本机关负责人写明理由退回 / by the head of its office, with the reason',
  params: z.object({ draftedId: id }),
  body: z
    .strictObject({ version: draftedVersion, reason: words(1_000), asPost: id.nullish() })
    .meta({ examples: [{ version: 1, reason: '请写明完成的时间要求。' }] }),
  response: { 204: z.null(), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/drafted-moves/{draftedId}/give-back. */
export function giveDraftBack(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/drafted-moves/:draftedId/give-back', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { version, reason, asPost } = request.body
    const { draft } = await draftedSeen(app, me, request.params.draftedId)
    const post = draftedAs(me, asPost, (held) => maySignFor(held, draft.officeId))
    const by = { personId: me.personId, post }
    const change = { kind: 'givenBack', reason } as const
    const changed = await changeDraftedMove(db, { id: draft.id, version, change, by, now: now() })
    if (!changed) throw refused(draftedRefusals.changed())
    return reply.code(204).send(null)
  })
}
