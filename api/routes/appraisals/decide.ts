import { z } from 'zod'
import { decideAppraisal } from '../../../db/registers/decide-appraisal.ts'
import { appraisalDecisions } from '../../../workflows/rules/retention.ts'
import { retentionRefusals } from '../../../workflows/rules/retention-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisalOf } from '../../appraisal-of.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { day, id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '鉴定：延长保管或者提出销毁 / Keep longer, or propose to destroy',
  description:
    '写明理由，可以一次选多件；延长保管的写明到哪一天。批准以前可以改。\n\n' +
    'With the reason, several at once; what is kept longer until which day. It may be changed until it is approved.',
  params: z.object({ appraisalId: id }),
  body: z
    .strictObject({
      suggestionIds: z.array(id).min(1).max(200),
      decision: z.enum(appraisalDecisions),
      reason: words(500),
      keepUntil: day.nullish(),
      asPost: id.nullish(),
    })
    .meta({
      examples: [
        {
          suggestionIds: ['sug_01kb8x0q4r0000000000000'],
          decision: 'destroy',
          reason: '保管期满，没有继续保存的价值。',
        },
      ],
    }),
  response: { 200: appraisalShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/appraisals/{appraisalId}/decisions. */
export function decideOnAppraisal(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/appraisals/:appraisalId/decisions', { schema, onRequest: requireSignIn }, async (request) => {
    const { asPost, keepUntil: said, ...asked } = request.body
    const actor = appraisingAs(meOf(request), asPost)
    const offices = [actor.post.organizationId]
    const { id: appraisalId, asOf } = await appraisalOf(app, offices, request.params.appraisalId)
    const keepUntil = asked.decision === 'keep' ? (said ?? '') : null
    if (keepUntil !== null && keepUntil <= asOf) throw refused(retentionRefusals.keptTooShort())
    const refusal = await decideAppraisal(db, { appraisalId, ...asked, keepUntil }, { actor, now: now() })
    if (refusal) throw refused(refusal)
    return appraisalView(await appraisalOf(app, offices, appraisalId))
  })
}
