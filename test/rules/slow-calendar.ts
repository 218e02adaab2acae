import chineseDays from 'chinese-days'
import fc from 'fast-check'
import { calendar2026 } from '../../db/seed/calendar-2026.ts'
import type { CalendarDay, WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { Term } from '../../workflows/rules/policy.ts'

// The oracle counts with the platform's Date and an independent package; the rules may use neither.
export const wholeDay = 86_400_000
export const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
export const shift = (day: string, days: number) => iso(Date.parse(day) + days * wholeDay)

/** What the package knows of these days beside Monday to Friday. */
export const exceptionsAmong = (days: readonly string[]): CalendarDay[] =>
  days.flatMap((day): CalendarDay[] => {
    const { name, work } = chineseDays.getDayDetail(day)
    return name.includes(',') ? [{ day, kind: work ? 'workday' : 'holiday', name: name.split(',')[1] ?? name }] : []
  })

export const days2024to2026 = Array.from({ length: 1096 }, (_, index) => shift('2024-01-01', index))
export const threeYears: WorkCalendar = {
  version: 3,
  years: [2024, 2025, 2026],
  days: exceptionsAmong(days2024to2026),
  officeHours: calendar2026.officeHours,
}

export function slowlyAddWorkingDays(from: string, amount: number): string {
  let day = from
  for (let left = Math.abs(amount); left > 0;) {
    day = shift(day, Math.sign(amount))
    if (chineseDays.isWorkday(day)) left--
  }
  return day
}

export function slowlyOntoWorkday(day: string, step: 1 | -1): string {
  return chineseDays.isWorkday(day) ? day : slowlyOntoWorkday(shift(day, step), step)
}

/** The last day of a term that is counted from a day. */
export function slowlyCounted(from: string, { amount, unit }: Term): string {
  if (amount === 0) return slowlyOntoWorkday(from, 1)
  if (unit === 'workingDays') return slowlyAddWorkingDays(from, amount)
  return slowlyOntoWorkday(unit === 'days' ? shift(from, amount) : months(from, amount), 1)
}

function months(from: string, amount: number): string {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + amount + 1, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + amount, Math.min(day, lastOfMonth)))
}

export const someDay = fc.integer({ min: 60, max: 1000 }).map((index) => days2024to2026[index] ?? '')
