import { z } from 'zod'
import { orderCategories } from '../../../db/registers/order-categories.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { catalogueRefusals } from '../../catalogue-refusals.ts'
import { id } from '../../fields.ts'
import { mustKeepTopics } from '../../must-keep-topics.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    parentId: id.nullable(),
    ids: z.array(id).min(1).max(200).describe('这一级在用的全部，按想要的顺序 / all in use here, in the order wanted'),
  })
  .meta({ examples: [{ parentId: 'cat_0102', ids: ['cat_010202', 'cat_010201', 'cat_010203'] }] })

const schema = {
  tags: ['directories'],
  summary: '排列问题分类 / Set the order of topics',
  body,
  response: { 200: z.object({ ids: z.array(z.string()) }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/categories/order. */
export function orderCategoriesByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/categories/order', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    mustKeepTopics(me)
    const { parentId, ids } = request.body
    await db.transaction(async (tx) => {
      if (!(await orderCategories(tx, { parentId, ids }))) throw refused(catalogueRefusals.orderChanged())
      const subject = parentId === null ? {} : { subjectId: parentId }
      await recordAudit(tx, { act: 'categoriesOrdered', personId: me.personId, ...subject, detail: { ids }, at: now() })
    })
    return { ids }
  })
}
