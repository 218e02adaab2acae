import { asc, desc, eq, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { workCalendar } from '../schema/work-calendar.ts'

export interface CalendarRow {
  readonly year: number
  readonly version: number
  readonly source: string
  readonly importedAt: Date
  readonly daysOff: number
  readonly makeUpDays: number
}

/** The newest revision of every year that has one, by year. */
export async function listCalendars(reader: Reader): Promise<CalendarRow[]> {
  const newest = reader
    .selectDistinctOn([workCalendar.year])
    .from(workCalendar)
    .orderBy(asc(workCalendar.year), desc(workCalendar.version))
    .as('newest')
  const { year, version, source, importedAt } = newest
  const count = (kind: string) => sql<number>`(count(*) filter (where ${calendarDay.kind} = ${kind}))::int`
  return reader
    .select({ year, version, source, importedAt, daysOff: count('holiday'), makeUpDays: count('workday') })
    .from(newest)
    .leftJoin(calendarDay, eq(calendarDay.version, version))
    .groupBy(year, version, source, importedAt)
    .orderBy(asc(year))
}
