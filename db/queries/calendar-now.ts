import { asc, inArray, sql } from 'drizzle-orm'
import type { CalendarDay, OfficeHours, WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'

/** The days of a calendar are kept by its version, which is asked for anew each time. */
const days = new Map<string, CalendarDay[]>()

/** The calendar as it stands: the newest revision of every year, and the office hours of the county of that office, else the policy's. */
export async function calendarNow(reader: Reader, policy: DeadlinePolicy, countyOfficeId = ''): Promise<WorkCalendar> {
  const [found] = await reader
    .select({
      newest: sql<{ year: number; version: number }[] | null>`(
        select jsonb_agg(jsonb_build_object('year', year, 'version', version) order by year)
        from (select year, max(version) as version from work_calendar group by year) as newest)`,
      hoursFrom: sql<{ day: string; hours: OfficeHours }[] | null>`(
        select jsonb_agg(jsonb_build_object('day', effective_from, 'hours', hours) order by effective_from)
        from (
          select distinct on (h.effective_from) h.effective_from, h.hours
          from office_hours h join organization o on o.place_id = h.county_id
          where o.id = ${countyOfficeId}
          order by h.effective_from, h.version desc
        ) as own)`,
    })
    .from(sql`(select 1) as one`)
  const newest = found?.newest ?? []
  const versions = newest.map(({ version }) => version)
  return {
    version: Math.max(0, ...versions),
    years: newest.map(({ year }) => year),
    days: await daysOf(reader, versions),
    officeHours: policy.officeHours.default,
    hoursFrom: found?.hoursFrom ?? [],
  }
}

async function daysOf(reader: Reader, versions: readonly number[]): Promise<CalendarDay[]> {
  const key = versions.join('/')
  const kept = days.get(key)
  if (kept) return kept
  const rows = await reader
    .select({ day: calendarDay.day, kind: calendarDay.kind, name: calendarDay.name })
    .from(calendarDay)
    .where(inArray(calendarDay.version, versions))
    .orderBy(asc(calendarDay.day))
  days.clear()
  days.set(key, rows)
  return rows
}
