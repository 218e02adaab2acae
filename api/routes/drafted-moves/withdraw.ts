import { z } from 'zod'
import { changeDraftedMove } from '../../../db/registers/change-drafted-move.ts'
import { draftedRefusals, mayDraftFor } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { draftedAs } from '../../drafted-as.ts'
import { draftedSeen } from '../../drafted-seen.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { draftedVersion } from '../../views/drafted-version.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '收回拟办 / Take a draft back',
  description: '没有签发的，本机关工作人员可以收回 / by an officer of its office, while nobody has signed it',
  params: z.object({ draftedId: id }),
  body: z.strictObject({ version: draftedVersion, asPost: id.nullish() }).meta({ examples: [{ version: 1 }] }),
  response: { 204: z.null(), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/drafted-moves/{draftedId}/withdraw. Its words end with it. */
export function withdrawDraft(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/drafted-moves/:draftedId/withdraw', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { version, asPost } = request.body
    const { draft } = await draftedSeen(app, me, request.params.draftedId)
    const post = draftedAs(me, asPost, (held) => mayDraftFor(held, draft.officeId))
    const by = { personId: me.personId, post }
    const change = { kind: 'withdrawn' } as const
    const changed = await changeDraftedMove(db, { id: draft.id, version, change, by, now: now() })
    if (!changed) throw refused(draftedRefusals.changed())
    return reply.code(204).send(null)
  })
}
