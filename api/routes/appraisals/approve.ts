import { z } from 'zod'
import { approveDestruction } from '../../../db/registers/approve-destruction.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisalOf } from '../../appraisal-of.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '批准销毁 / Approve destruction',
  description: '由提出人以外的负责人批准。\n\nBy the head, who is not the one who proposed it.',
  params: z.object({ appraisalId: id }),
  body: z
    .strictObject({ suggestionIds: z.array(id).min(1).max(200), asPost: id.nullish() })
    .meta({ examples: [{ suggestionIds: ['sug_01kb8x0q4r0000000000000'] }] }),
  response: { 200: appraisalShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/appraisals/{appraisalId}/approval. */
export function approveOnAppraisal(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/appraisals/:appraisalId/approval', { schema, onRequest: requireSignIn }, async (request) => {
    const { asPost, suggestionIds } = request.body
    const actor = appraisingAs(meOf(request), asPost, true)
    const offices = [actor.post.organizationId]
    const { id: appraisalId } = await appraisalOf(app, offices, request.params.appraisalId)
    const refusal = await approveDestruction(db, { appraisalId, suggestionIds }, { actor, now: now() })
    if (refusal) throw refused(refusal)
    return appraisalView(await appraisalOf(app, offices, appraisalId))
  })
}
