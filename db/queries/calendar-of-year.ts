import { asc, desc, eq } from 'drizzle-orm'
import type { CalendarDay } from '../../workflows/rules/calendar.ts'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { person } from '../schema/person.ts'
import { workCalendar } from '../schema/work-calendar.ts'

export interface CalendarRevision {
  readonly version: number
  readonly source: string
  readonly reason: string
  readonly importedAt: Date
  /** Null: by command, or shipped. */
  readonly by: { readonly id: string; readonly name: string } | null
}
export interface CalendarOfYear {
  /** Newest first; empty: the year is not loaded. */
  readonly revisions: readonly CalendarRevision[]
  /** Those of the newest revision, in order. */
  readonly days: readonly CalendarDay[]
}

/** A year's schedule as it stands, and who made it so. */
export async function calendarOfYear(reader: Reader, year: number): Promise<CalendarOfYear> {
  const { version, source, reason, importedAt } = workCalendar
  const { id, name } = person
  const revisions = await reader
    .select({ version, source, reason, importedAt, by: { id, name } })
    .from(workCalendar)
    .leftJoin(person, eq(person.id, workCalendar.importedBy))
    .where(eq(workCalendar.year, year))
    .orderBy(desc(version))
  const [newest] = revisions
  if (!newest) return { revisions, days: [] }
  const columns = { day: calendarDay.day, kind: calendarDay.kind, name: calendarDay.name }
  const days = await reader
    .select(columns)
    .from(calendarDay)
    .where(eq(calendarDay.version, newest.version))
    .orderBy(asc(calendarDay.day))
  return { revisions, days }
}
