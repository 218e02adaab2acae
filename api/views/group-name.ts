import type { Sentence } from '../../workflows/rules/refusals.ts'
import { routes } from '../../workflows/rules/suggestion.ts'
import { routeNames } from '../../workflows/rules/words.ts'

const fixed: Readonly<Record<string, Sentence>> = {
  all: { zh: '合计', en: 'all together' },
  none: { zh: '尚未分类', en: 'not classified yet' },
  ...Object.fromEntries(routes.map((route) => [route, routeNames[route]])),
}

/** How a group of figures is called: a route, all together, or the organization that `named` knows. */
export const groupName = (id: string, named: (id: string) => Sentence): Sentence => fixed[id] ?? named(id)
