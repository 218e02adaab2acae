import { z } from 'zod'
import { signDraftedMove } from '../../../db/registers/sign-drafted-move.ts'
import { draftedRefusals, maySignFor } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { draftedAs } from '../../drafted-as.ts'
import { draftedSeen } from '../../drafted-seen.ts'
import { id } from '../../fields.ts'
import { answerOutcome, movedShape } from '../../moves/answer-outcome.ts'
import { signAndMove } from '../../moves/sign-and-move.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { draftedVersion } from '../../views/drafted-version.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '签发 / Sign a draft: it takes effect',
  description:
    '由本机关负责人签发，随即照拟办的内容办理，拟办人、签发人都记下；这件已有变化的不能签发。重复签发只办一次。\n\n' +
    'By the head of its office; the act is done at once as it was drafted, and both are on record. Not where the matter has moved on. Signed twice, it is done once.',
  params: z.object({ draftedId: id }),
  body: z.strictObject({ version: draftedVersion, asPost: id.nullish() }).meta({ examples: [{ version: 1 }] }),
  response: { 200: movedShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/drafted-moves/{draftedId}/sign. */
export function signDraft(app: Api): void {
  const { needs } = app
  app.post('/api/drafted-moves/:draftedId/sign', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { version, asPost } = request.body
    const { draft } = await draftedSeen(app, me, request.params.draftedId)
    const post = draftedAs(me, asPost, (held) => maySignFor(held, draft.officeId))
    const { personId } = me
    const signed = await signDraftedMove(needs.db, { id: draft.id, version, personId, post, now: needs.now() })
    if (!signed) throw refused(draftedRefusals.changed())
    return answerOutcome(await signAndMove(needs, signed))
  })
}
