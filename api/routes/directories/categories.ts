import { z } from 'zod'
import { listCategories } from '../../../db/queries/list-categories.ts'
import { type Api } from '../../api.ts'
import { flag, id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  parentId: id.optional().describe('只要它下面的；“root”是第一级 / below this one; “root”: the first level'),
  former: flag.default(false).describe('true：含已停用的 / those out of use too'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    level: z.int(),
    name: z.string(),
    nameEn: z.string(),
    active: z.boolean(),
    position: z.int().describe('同级里的次序 / its place among those beside it'),
  })
  .meta({ id: 'Category' })

const schema = {
  tags: ['directories'],
  summary: '问题分类，三级 / Topics, three levels',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/categories: what suggestions are about. */
export function directoryOfCategories(app: Api): void {
  const { db } = app.needs
  app.get('/api/categories', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, parentId, former } = request.query
    const under = parentId === 'root' ? null : parentId
    return readPage(
      { cursor, limit },
      (page) => listCategories(db, { former, parentId: under, ...page }),
      (row) => row.id,
    )
  })
}
