import type { Sentence } from '../../workflows/rules/refusals.ts'
import { routes } from '../../workflows/rules/suggestion.ts'
import { routeNames } from '../../workflows/rules/words.ts'

const fixed: Readonly<Record<string, Sentence>> = {
  all: { zh: '合计', en: 'all together' },
  none: { zh: '尚未分类', en: 'not classified yet' },
  ...Object.fromEntries(routes.map((route) => [route, routeNames[route]])),
}

const month = /^(\d{4})-(\d{2})$/
const day = /^(\d{4})-(\d{2})-(\d{2})$/

/** How a group of figures is called: a route, a month or a day of registration, all together, or the organization that `named` knows. */
export function groupName(id: string, named: (id: string) => Sentence): Sentence {
  const [isDay, inYear, inMonth, onDay] = day.exec(id) ?? []
  if (isDay) return { zh: `${inYear}年${Number(inMonth)}月${Number(onDay)}日登记的`, en: `registered on ${id}` }
  const [, year, number] = month.exec(id) ?? []
  return year ? { zh: `${year}年${Number(number)}月登记的`, en: `registered in ${id}` } : (fixed[id] ?? named(id))
}
