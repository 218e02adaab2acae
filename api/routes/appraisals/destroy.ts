import { z } from 'zod'
import { destroyApproved } from '../../../db/registers/destroy-approved.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisalOf } from '../../appraisal-of.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { id } from '../../fields.ts'
import { removeNow } from '../../files/remove-now.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '销毁已经批准的 / Destroy what is approved',
  description:
    '一次最多 50 件，逐件销毁、逐件留有结果和记录；中断的，再次提交即从中断处继续，next 为空即全部办完；不为空的，作为 after 再次提交。反映人、内容、答复、照片都不再存在，编号、类别、日期、办理过程和理由保留。不能恢复。\n\n' +
    'At most fifty, one after the other, each with its result and its record; after an interruption the same again goes on, with `next` as `after` until it is null. Nothing can be restored: people, words, answers and files are gone; number, kind, days, course and reasons stay.',
  params: z.object({ appraisalId: id }),
  body: z.strictObject({ after: id.nullish(), asPost: id.nullish() }).meta({ examples: [{}] }),
  response: {
    200: z.object({ list: appraisalShape, next: z.string().nullable() }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** POST /api/appraisals/{appraisalId}/destruction. */
export function destroyOnAppraisal(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/appraisals/:appraisalId/destruction', { schema, onRequest: requireSignIn }, async (request) => {
    const { asPost, after = null } = request.body
    const actor = appraisingAs(meOf(request), asPost)
    const offices = [actor.post.organizationId]
    const { id: appraisalId } = await appraisalOf(app, offices, request.params.appraisalId)
    const asked = { appraisalId, after, most: 50 }
    const done = await destroyApproved(db, asked, { actor, now: now() })
    await removeNow(request)
    if (done === 'postEnded') throw refused(refusals.postEnded())
    return { list: appraisalView(await appraisalOf(app, offices, appraisalId)), next: done.next }
  })
}
