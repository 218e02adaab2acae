import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { CalendarDay, OfficeHours, WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'
import { deadlineRule } from '../schema/deadline-rule.ts'

/** Policy versions are never edited, so they are kept; the days of a calendar are kept by its version, which is asked for anew each time. */
const policies = new Map<string, DeadlinePolicy>()
const days = new Map<string, CalendarDay[]>()

/**
 * What `decide` is told beside the state: the instant, the calendar as it stands now, the suggestion's own policy version.
 * `countyOfficeId`: whose county's office hours the marks keep; left out where no mark is kept (a dry run, an explanation).
 */
export async function loadContext<F>(
  reader: Reader,
  wanted: { policyId: string; policyVersion: number; countyOfficeId?: string; now: number; facts: F },
): Promise<{ now: number; calendar: WorkCalendar; policy: DeadlinePolicy; facts: F }> {
  const policy = await loadPolicy(reader, wanted.policyId, wanted.policyVersion)
  const calendar = await calendarNow(reader, policy, wanted.countyOfficeId)
  return { now: wanted.now, calendar, policy, facts: wanted.facts }
}

async function loadPolicy(reader: Reader, id: string, version: number): Promise<DeadlinePolicy> {
  const key = `${id}/${version}`
  const kept = policies.get(key)
  if (kept) return kept
  const [head] = await reader
    .select()
    .from(deadlinePolicy)
    .where(and(eq(deadlinePolicy.id, id), eq(deadlinePolicy.version, version)))
  if (!head) throw new Error(`deadline policy ${key} is missing`)
  const rows = await reader
    .select()
    .from(deadlineRule)
    .where(and(eq(deadlineRule.policyId, id), eq(deadlineRule.policyVersion, version)))
    .orderBy(asc(deadlineRule.position))
  const policy: DeadlinePolicy = { ...head.head, rules: rows.map((row) => row.rule) }
  policies.set(key, policy)
  return policy
}

async function calendarNow(reader: Reader, policy: DeadlinePolicy, countyOfficeId = ''): Promise<WorkCalendar> {
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
