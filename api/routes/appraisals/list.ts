import { z } from 'zod'
import { listAppraisals } from '../../../db/queries/list-appraisals.ts'
import { meOf, type Api } from '../../api.ts'
import { countyOfficesOf } from '../../county-offices-of.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { appraisalShape, appraisalView } from '../../views/appraisal-view.ts'

const schema = {
  tags: ['retention'],
  summary: '历次鉴定清单 / Every appraisal list',
  querystring: z.strictObject(pageFields),
  response: { 200: pageOf(appraisalShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/appraisals. */
export function listOfAppraisals(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/appraisals', { schema, onRequest: requireSignIn }, async (request) => {
    const countyOfficeIds = countyOfficesOf(meOf(request))
    const { items, nextCursor } = await readPage(
      request.query,
      (page) => listAppraisals(db, { countyOfficeIds, ...page }),
      (row) => row.id,
    )
    return { items: items.map(appraisalView), nextCursor }
  })
}
