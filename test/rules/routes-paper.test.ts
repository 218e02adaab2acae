/** docs/routes.md says what the law does, and the tables promise no less than the law opens. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exploreResearch } from '../../docs/explore-research.ts'
import { exploreRoute } from '../../docs/explore-route.ts'
import { routesPaper } from '../../docs/generate-routes.ts'
import { routeRules } from '../../workflows/rules/moves.ts'
import { researchStages } from '../../workflows/rules/research.ts'
import { routes, type Stage } from '../../workflows/rules/suggestion.ts'

test('the paper on the five routes is the one the law draws today', () => {
  const written = readFileSync(new URL('../../docs/routes.md', import.meta.url), 'utf8')
  expect(written, 'run `npx tsx docs/generate-routes.ts`').toBe(routesPaper())
})

test.each(routes)(
  'on route %s every stage of the table is reached, and what it says is owed there is seen owed',
  (route) => {
    const { stages, owed } = exploreRoute(route)
    const table = Object.entries(routeRules[route].stages) as [Stage, { owes: readonly string[] }][]
    expect(stages.filter((stage) => stage !== 'registered' && stage !== 'closed').toSorted()).toEqual(
      table.map(([stage]) => stage).toSorted(),
    )
    const missing = table.flatMap(([stage, { owes }]) =>
      owes
        .filter((kind) => !owed.get(stage)?.some((row) => row.endsWith(`.${kind}`)))
        .map((kind) => `${stage}: ${kind}`),
    )
    expect(missing).toEqual([])
  },
)

test('a research reaches every stage of its own, and none leads nowhere', () => {
  const { stages, edges } = exploreResearch()
  expect([...stages].toSorted()).toEqual([...researchStages].toSorted())
  const leading = new Set(edges.map(({ from }) => from))
  expect(researchStages.filter((stage) => stage !== 'concluded' && !leading.has(stage))).toEqual([])
})

test('on no route does a stage lead nowhere: each has a way on, and closed is reached', () => {
  for (const route of routes) {
    const { stages, edges } = exploreRoute(route)
    expect(stages).toContain('closed')
    for (const stage of stages.filter((one) => one !== 'closed'))
      expect(
        edges.some((edge) => edge.from === stage),
        `${route} ${stage}`,
      ).toBe(true)
  }
})
