import { z } from 'zod'
import { countFrozen } from '../../../db/queries/count-frozen.ts'
import { figureGroups } from '../../../db/queries/figure-facts.ts'
import { rateNames } from '../../../db/queries/figure-measures.ts'
import { frozenYearBefore } from '../../../db/queries/frozen-year-before.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { remarksOnFigures } from '../../../db/queries/remarks-on-figures.ts'
import { meOf, type Api } from '../../api.ts'
import { id, sentence } from '../../fields.ts'
import { frozenSeen } from '../../frozen-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { figuresShape, figuresView } from '../../views/figures-view.ts'
import { frozenShape, frozenView } from '../../views/frozen-view.ts'
import { groupName } from '../../views/group-name.ts'

const remark = z.object({
  suggestionId: z.string(),
  receiptNumber: z.string(),
  organization: sentence,
  text: z.string(),
  saidAt: z.string(),
})
const schema = {
  tags: ['figures'],
  summary: '一期冻结的统计数 / one set of frozen figures',
  description:
    '数字从冻结时留下的逐件记录数出来，以后办理、更正都不改变；核对期间是刚读出来的，确定以后是确定的。yearBefore 为上年同期（同比），没有确定过的为空。只看得到自己范围以内的。\n\n' +
    'Counted from what was kept of each suggestion when it was frozen, so no later act changes a digit. yearBefore: the same days a year before; null where none were fixed. Of what I saw then.',
  params: z.object({ frozenId: id }),
  querystring: z.strictObject({
    by: z.enum(figureGroups).default('all'),
    rankBy: z.enum(rateNames).default('resultTold').describe('按哪个比率排名 / the rate that ranks the rows'),
  }),
  response: {
    200: frozenShape.extend({
      figures: figuresShape,
      yearBefore: figuresShape.nullable(),
      remarks: z.array(remark),
    }),
    ...problems(400, 401, 404, 503),
  },
}

/** GET /api/frozen-figures/{frozenId}. */
export function showFrozenFigures(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/frozen-figures/:frozenId', { schema, onRequest: requireSignIn }, async (request) => {
    const { row, sights } = await frozenSeen(app, meOf(request), request.params.frozenId)
    const { by, rankBy } = request.query
    const before = await frozenYearBefore(db, row)
    const codes = row.measures.map(({ code }) => code)
    const isFixed = row.fixedAt !== null
    const counts = await countFrozen(db, { frozenId: row.id, isFixed, sights, by, codes })
    const then =
      before && (await countFrozen(db, { frozenId: before.id, isFixed: true, sights, by, codes: before.codes }))
    const said = await remarksOnFigures(db, row.id, sights)
    const names = await namesOf(db, {
      organizations: [...counts, ...(then ?? [])]
        .map(({ groupId }) => groupId)
        .concat(said.map((one) => one.organizationId)),
    })
    const [view] = await frozenView(db, [row])
    if (!view) throw new Error('frozen figures that were found have no view')
    const nameOf = (groupId: string) => groupName(groupId, names.organizations)
    const read = { at: Date.parse(view.asOf), rankBy, nameOf }
    return {
      ...view,
      figures: { ...figuresView(counts, read), measures: [...row.measures] },
      yearBefore: then && figuresView(then, read),
      remarks: said.map(({ suggestionId, receiptNumber, organizationId, text, saidAt }) => ({
        suggestionId,
        receiptNumber,
        organization: names.organizations(organizationId),
        text,
        saidAt: saidAt.toISOString(),
      })),
    }
  })
}
