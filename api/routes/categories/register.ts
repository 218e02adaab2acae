import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerCategory } from '../../../db/registers/register-category.ts'
import { meOf, type Api } from '../../api.ts'
import { catalogueRefusals } from '../../catalogue-refusals.ts'
import { id, line, words } from '../../fields.ts'
import { mustKeepTopics } from '../../must-keep-topics.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    parentId: id.nullable().describe('上一级；null：第一级 / the topic above; null: the first level'),
    name: words(50),
    nameEn: line(100).default(''),
  })
  .meta({ examples: [{ parentId: 'cat_0102', name: '路灯样式', nameEn: 'design of lamps' }] })

const schema = {
  tags: ['directories'],
  summary: '增加问题分类 / Add a topic',
  description: '县级、市级系统管理员；最多三级 / administrators of the county or the city; three levels at most',
  body,
  response: { 201: z.object({ categoryId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/categories. */
export function registerCategoryByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/categories', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    mustKeepTopics(me)
    const made = await db.transaction(async (tx) => {
      const registered = await registerCategory(tx, { ...request.body, now: now() })
      if ('refusal' in registered) {
        if (registered.refusal === 'notFound') throw refused(doorRefusals.notFound())
        throw refused(catalogueRefusals[registered.refusal]())
      }
      const subjectId = registered.categoryId
      await recordAudit(tx, {
        act: 'categoryRegistered',
        personId: me.personId,
        subjectId,
        detail: request.body,
        at: now(),
      })
      return registered
    })
    return reply.code(201).send(made)
  })
}
