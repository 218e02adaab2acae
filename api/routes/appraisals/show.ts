import { z } from 'zod'
import { listAppraisalItems } from '../../../db/queries/list-appraisal-items.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisalOf } from '../../appraisal-of.ts'
import { countyOfficesOf } from '../../county-offices-of.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { appraisalItemShape, appraisalItemView, appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '一份鉴定清单 / One appraisal list',
  description:
    '编号、类别、日期、理由和结果，没有姓名。\n\nNumbers, kinds, days, reasons and results; no names of citizens.',
  params: z.object({ appraisalId: id }),
  querystring: z.strictObject(pageFields),
  response: {
    200: pageOf(appraisalItemShape).extend({ list: appraisalShape }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** GET /api/appraisals/{appraisalId}. */
export function showAppraisal(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/appraisals/:appraisalId', { schema, onRequest: requireSignIn }, async (request) => {
    const list = await appraisalOf(app, countyOfficesOf(meOf(request)), request.params.appraisalId)
    const { items, nextCursor } = await readPage(
      request.query,
      (page) => listAppraisalItems(db, { appraisalId: list.id, ...page }),
      (row) => row.item.suggestionId,
    )
    return { list: appraisalView(list), items: items.map(appraisalItemView), nextCursor }
  })
}
