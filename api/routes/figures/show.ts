import { countFigures } from '../../../db/queries/count-figures.ts'
import { rateNames } from '../../../db/queries/figure-measures.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { z } from 'zod'
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
    '只统计我能看到的；每个数都能用 GET /api/figures/suggestions 打开清单；每项的含义写在 measures 和 rates。\n\n' +
    'Of what I may see; every number opens its list by GET /api/figures/suggestions; what each means stands in measures and rates.',
  querystring: figuresQuery.extend({
    rankBy: z.enum(rateNames).default('resultTold').describe('按哪个比率排名 / the rate that ranks the rows'),
  }),
  response: { 200: figuresShape, ...problems(400, 401, 503) },
}

/** GET /api/figures: what was collected, taken up, concluded and told in a period, divided and ranked. */
export function showFigures(app: Api): void {
  app.get('/api/figures', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const { personId, posts } = meOf(request)
    const at = now()
    const { rankBy, ...query } = request.query
    const rows = await countFigures(db, figuresAsked(query, scopeOf(personId, posts), at))
    const names = await namesOf(db, { organizations: rows.map(({ groupId }) => groupId) })
    return figuresView(rows, { at, rankBy, nameOf: (id) => groupName(id, names.organizations) })
  })
}
