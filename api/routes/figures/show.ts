import { z } from 'zod'
import { countFigures } from '../../../db/queries/count-figures.ts'
import { rateNames } from '../../../db/queries/figure-measures.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { spanBefore, yearBefore } from '../../../workflows/rules/compared-spans.ts'
import { meOf, type Api } from '../../api.ts'
import { figuresAsked, figuresQuery } from '../../figures-asked.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { figuresShape, figuresView } from '../../views/figures-view.ts'
import { groupName } from '../../views/group-name.ts'

const schema = {
  tags: ['figures'],
  summary: '统计 / figures of a period',
  description:
    '只统计我能看到的；每个数都能用 GET /api/figures/suggestions 打开清单；每项的含义写在 measures 和 rates。compare：before 环比（上一期间：整月比整月，其余比同样多的天数），year 同比（上年同期）；都按现在的记录数出。\n\n' +
    'Of what I may see; every number opens its list by GET /api/figures/suggestions; what each means stands in measures and rates. compare: before, the span ' +
    'before (whole months beside months, else as many days); year, the same days a year before; both are counted from the records as they stand now.',
  querystring: figuresQuery.extend({
    rankBy: z.enum(rateNames).default('resultTold').describe('按哪个比率排名 / the rate that ranks the rows'),
    compare: z.enum(['none', 'before', 'year']).default('none'),
  }),
  response: {
    200: figuresShape.extend({
      compared: figuresShape.extend({ from: z.string(), to: z.string() }).nullable(),
    }),
    ...problems(400, 401, 503),
  },
}

/** GET /api/figures: what was collected, taken up, concluded and told in a period, divided and ranked. */
export function showFigures(app: Api): void {
  app.get('/api/figures', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const { personId, posts } = meOf(request)
    const at = now()
    const { rankBy, compare, ...query } = request.query
    const sights = scopeOf(personId, posts)
    const beside = compare === 'none' ? null : compare === 'year' ? yearBefore(query) : spanBefore(query)
    const rows = await countFigures(db, figuresAsked(query, sights, at))
    const then = beside && (await countFigures(db, figuresAsked({ ...query, ...beside }, sights, at)))
    const names = await namesOf(db, { organizations: [...rows, ...(then ?? [])].map(({ groupId }) => groupId) })
    const read = { at, rankBy, nameOf: (id: string) => groupName(id, names.organizations) }
    return {
      ...figuresView(rows, read),
      compared: beside && then && { ...beside, ...figuresView(then, read) },
    }
  })
}
