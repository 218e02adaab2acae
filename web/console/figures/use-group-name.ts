import { routes } from '../../../workflows/rules/suggestion.ts'
import { routeNames } from '../../../workflows/rules/words.ts'
import { useOrganizations } from '../moves/directories.ts'
import { civilDay } from '../parts/moment.ts'
import { oneOf } from '../parts/one-of.ts'
import { useWords } from '../words/use-words.ts'
import type { FigureListSearch } from './figure-list-search.ts'

/** What a row of figures is called: nothing where all stand together. */
export function useGroupName({ by, group }: Pick<FigureListSearch, 'by' | 'group'>): string {
  const { t, say, nameOf, language } = useWords()
  const isBody = by === 'township' || by === 'station' || by === 'unit'
  const organizations = useOrganizations(isBody).data ?? []
  if (by === 'all') return ''
  if (by === 'day') return t('figures.onDay', { day: civilDay(group, 'day', language) })
  if (by === 'month') return t('figures.inMonth', { year: group.slice(0, 4), month: Number(group.slice(5)) })
  if (by === 'route') {
    const route = oneOf(routes, group)
    return route ? say(routeNames[route]) : t('figures.noRoute')
  }
  const body = organizations.find(({ id }) => id === group)
  return body ? nameOf(body) : ''
}
