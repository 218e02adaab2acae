import { addDays, countTerm, dayOf, endOfDay, type WorkCalendar } from './calendar.ts'
import type { DueChange, Explanation, Term } from './policy.ts'
import type { DueChangeKind } from './policy-terms.ts'
import type { PolicyVersion } from './suggestion.ts'

/** The last day a term ends on, counted from a day that is not itself counted; no amount means the day itself, or the next working day. */
export const lastDayOf = (from: string, { amount, unit }: Term, calendar: WorkCalendar) =>
  amount === 0 ? addDays(from, 0, calendar) : countTerm(from, { amount, unit }, calendar)

/**
 * The due instant an explanation tells, counted again from its own data under a calendar: what was right when it was written must
 * come out the same, and after a change of the calendar it is what must be. Null where nothing is counted. Epoch ms.
 */
export function recount(explanation: Explanation, calendar: WorkCalendar): number | null {
  const { startAt, amount, unit, lastDay, movedFrom, urgent, changes = [] } = explanation
  if (lastDay === null) return null
  if (isAtOnce(explanation)) return startAt
  return endOfDay(changes.reduce((day, change) => moved(day, change, startAt, calendar), firstEnd()))

  function firstEnd(): string {
    if (urgent) return dayOf(startAt)
    if (amount === null || unit === null) return addDays(movedFrom ?? (lastDay as string), 0, calendar).day
    return lastDayOf(dayOf(startAt), { amount, unit }, calendar).day
  }
}

/** Is it owed at the very instant it begins, so that no day is counted? An urgent one has the rest of its day; one that stood and went on, a day of its own. */
export const isAtOnce = ({ amount, urgent, changes = [] }: Explanation): boolean =>
  amount === 0 && !urgent && changes.length === 0

/** The version of the policy it is counted by now. */
export const policyNow = (explanation: Pick<Explanation, 'policyId' | 'policyVersion' | 'changes'>): PolicyVersion => {
  const moved = explanation.changes?.findLast(({ kind }) => kind === 'movedToPolicy')
  const { policyId = explanation.policyId, policyVersion = explanation.policyVersion } = moved ?? {}
  return { policyId, policyVersion }
}

/** The version of the calendar under which its whole course was counted last. */
export const calendarOfCount = ({ calendarVersion, changes = [] }: Explanation): number =>
  changes.findLast(({ kind }) => kind === 'recounted' || kind === 'movedToPolicy')?.calendarVersion ?? calendarVersion

/** By which term the end is counted from its beginning; null where a person set or moved the day since. */
export function termNow({ amount, unit, changes = [] }: Explanation): Term | null {
  if (amount === null || unit === null || changes.some(({ kind }) => !leavesTheTerm.includes(kind))) return null
  return changes.findLast(({ term }) => term)?.term ?? { amount, unit }
}
const leavesTheTerm: readonly DueChangeKind[] = ['urged', 'recounted', 'movedToPolicy']

function moved(day: string, change: DueChange, startAt: number, calendar: WorkCalendar): string {
  const { kind, at, left, floor, added, hardStop, held, lastDay, term } = change
  if (kind === 'stopped') return day
  if (held && lastDay !== null) return addDays(lastDay, 0, calendar).day
  if (term) return lastDayOf(dayOf(startAt), term, calendar).day
  const today = dayOf(at)
  const ends = [
    ...(left ? [lastDayOf(today, left, calendar).day] : []),
    ...(floor ? [lastDayOf(today, floor, calendar).day] : []),
    ...(added ? [lastDayOf(day < today ? today : day, added, calendar).day] : []),
  ]
  const latest = ends.toSorted().at(-1) ?? day
  return hardStop !== undefined && hardStop < latest ? hardStop : latest
}
