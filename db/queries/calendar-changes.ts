import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import { changedDays, type ChangedDay } from '../../workflows/rules/schedule.ts'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { workCalendar } from '../schema/work-calendar.ts'

export interface CalendarChanges {
  readonly version: number
  readonly year: number
  /** The revision before; null: the year's first, which turns its provisional days into settled ones. */
  readonly replaces: number | null
  readonly days: readonly ChangedDay[]
}

/** Which days a revision judges otherwise than the one before it, in order; null where there is no such revision. */
export async function calendarChanges(reader: Reader, version: number): Promise<CalendarChanges | null> {
  const year = reader.select({ year: workCalendar.year }).from(workCalendar).where(eq(workCalendar.version, version))
  const [revision, before] = await reader
    .select({ version: workCalendar.version, year: workCalendar.year })
    .from(workCalendar)
    .where(and(inArray(workCalendar.year, year), lte(workCalendar.version, version)))
    .orderBy(desc(workCalendar.version))
    .limit(2)
  if (!revision) return null
  const replaces = before?.version ?? null
  const rows = await reader
    .select()
    .from(calendarDay)
    .where(inArray(calendarDay.version, replaces === null ? [version] : [version, replaces]))
    .orderBy(asc(calendarDay.day))
  const of = (wanted: number | null) => rows.filter((row) => row.version === wanted)
  return { ...revision, replaces, days: changedDays(of(replaces), of(version)) }
}
