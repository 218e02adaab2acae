/**
 * 信箱: the deputies' mailbox (Article 7). The regulation asks for a mailbox and gives no frequency; that it is opened each week, by two at
 * least, is ours ([OWN]).
 */
import { dayOf, startOfDay } from './calendar.ts'

export const fewestOpeners = 2
/** So many whole weeks back it is said which passed without an opening. */
export const weeksLookedBack = 8

const week = 7 * 86_400_000
/** 1970-01-05 was a Monday. */
const someMonday = startOfDay('1970-01-05')
const mondayOf = (day: string): number => startOfDay(day) - ((startOfDay(day) - someMonday) % week)

/**
 * The weeks (by their Mondays, oldest first) that ended before `today`'s without an opening on any of these days; none before the first
 * opening on record, for nobody knows when the mailbox was hung. Civil days of Shanghai.
 */
export function missedWeeks(openedOn: readonly string[], today: string): string[] {
  const opened = new Set(openedOn.map(mondayOf))
  const [first] = [...opened].toSorted((one, other) => one - other)
  if (first === undefined) return []
  return Array.from({ length: weeksLookedBack }, (_, n) => mondayOf(today) - (weeksLookedBack - n) * week)
    .filter((monday) => monday > first && !opened.has(monday))
    .map(dayOf)
}

/** Was the mailbox opened in the week of `today`? */
export const openedThisWeek = (openedOn: readonly string[], today: string): boolean =>
  openedOn.some((day) => mondayOf(day) === mondayOf(today))
