/** 绿、黄、红: how near the end of a term is, and how one says it. */
import { dayOf, startOfDay, workingDaysBetween, type WorkCalendar } from './calendar.ts'
import type { Explanation, Mark } from './policy.ts'
import type { Sentence } from './refusals.ts'

export const lights = ['green', 'amber', 'red'] as const
export type Light = (typeof lights)[number]
export interface Lit extends Sentence {
  readonly code: Light
}

/** What the light looks at; `marks` are those the obligation was opened with. Instants: epoch ms. */
export interface Owing {
  readonly dueAt: number | null
  readonly stoppedAt: number | null
  readonly marks: readonly Mark[]
  readonly explanation: Explanation
}

/** Times in which one may do something and owes nothing: no official is late in them. */
export const windows: readonly string[] = ['rate', 'returnWindow']

/** Terms of up to one working day are amber from their opening; windows (rating, returning) warn nobody. */
export const isAmberFromStart = ({ marks, explanation }: Pick<Owing, 'marks' | 'explanation'>): boolean =>
  explanation.urgent ||
  (explanation.unit === 'workingDays' &&
    explanation.amount !== null &&
    explanation.amount <= 1 &&
    !marks.some((m) => m.kind === 'expire'))

/** The light of one open obligation at `now` (epoch ms), with its words: 还有 3 个工作日, 已超期 2 天. */
export function lightOf(owing: Owing, now: number, calendar: WorkCalendar): Lit {
  const { dueAt } = owing
  if (dueAt === null) return { code: 'green', zh: '不计时限', en: 'no time limit' }
  if (owing.stoppedAt !== null) return { code: 'green', zh: '暂停计时', en: 'the clock stands' }
  const lastDay = dayOf(dueAt - 1)
  if (now >= dueAt) return late(daysBetween(lastDay, dayOf(now)))
  const warned = owing.marks.some((m) => m.kind === 'amber' && m.at <= now)
  const code = warned || isAmberFromStart(owing) ? 'amber' : 'green'
  const left = workingDaysBetween(dayOf(now), lastDay, calendar)
  if (dayOf(now) === lastDay) return { code, zh: '今天到期', en: 'due today' }
  if (left < 1) return { code, zh: '休息日到期', en: 'due on a day off' }
  return { code, zh: `还有 ${left} 个工作日`, en: `${left} working ${left === 1 ? 'day' : 'days'} left` }
}

const late = (days: number): Lit =>
  days < 1
    ? { code: 'red', zh: '已超期', en: 'overdue' }
    : { code: 'red', zh: `已超期 ${days} 天`, en: `overdue by ${days} ${days === 1 ? 'day' : 'days'}` }

const daysBetween = (from: string, to: string) => (startOfDay(to) - startOfDay(from)) / 86_400_000
