import { z } from 'zod'
import { amendCategory } from '../../../db/registers/amend-category.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
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
    name: words(50).optional(),
    nameEn: line(100).optional(),
    active: z.boolean().optional().describe('false：停用，不能再选 / false: it can be chosen no more'),
    reason: words(500),
  })
  .meta({ examples: [{ name: '没有路灯或者路灯太少', reason: '写得更清楚' }] })

const schema = {
  tags: ['directories'],
  summary: '修改问题分类，停用或恢复 / Amend a topic, take it out of use or bring it back',
  description:
    '已经归入的意见建议仍归入它，统计、查询照常。\n\nWhat was classified under it stays so, in lists and figures alike.',
  params: z.object({ categoryId: id }),
  body,
  response: {
    200: z.object({ categoryId: z.string(), name: z.string(), nameEn: z.string(), active: z.boolean() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/categories/{categoryId}/amend. */
export function amendCategoryByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/categories/:categoryId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    mustKeepTopics(me)
    const { categoryId } = request.params
    const { reason, ...given } = request.body
    return db.transaction(async (tx) => {
      const amended = await amendCategory(tx, { categoryId, ...given })
      if ('refusal' in amended) {
        if (amended.refusal === 'notFound') throw refused(doorRefusals.notFound())
        throw refused(catalogueRefusals[amended.refusal]())
      }
      const detail = { ...amended, reason }
      await recordAudit(tx, { act: 'categoryAmended', personId: me.personId, subjectId: categoryId, detail, at: now() })
      return { categoryId, ...amended.after }
    })
  })
}
