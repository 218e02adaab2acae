import { readText } from '../parts/read-text.ts'

/** Which year is shown; none said: this one. */
export interface CalendarSearch {
  readonly year?: number
}

/** Reads an address. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const year = readText(search, 'year', /^20\d\d$/)
  return year ? { year: Number(year) } : {}
}
