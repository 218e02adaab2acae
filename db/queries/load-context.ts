import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import type { WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { calendarDay } from '../schema/calendar-day.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'
import { deadlineRule } from '../schema/deadline-rule.ts'
import { workCalendar } from '../schema/work-calendar.ts'

/** Policy versions are never edited, so they are kept; a calendar is kept by its version and asked for anew each time. */
const policies = new Map<string, DeadlinePolicy>()
const calendars = new Map<string, WorkCalendar>()

/** What `decide` is told beside the state: the instant, the calendar as it stands now, the suggestion's own policy version. */
export async function loadContext<F>(
  reader: Reader,
  wanted: { policyId: string; policyVersion: number; now: number; facts: F },
): Promise<{ now: number; calendar: WorkCalendar; policy: DeadlinePolicy; facts: F }> {
  const policy = await policyOf(reader, wanted.policyId, wanted.policyVersion)
  const calendar = await calendarNow(reader, policy)
  return { now: wanted.now, calendar, policy, facts: wanted.facts }
}

async function policyOf(reader: Reader, id: string, version: number): Promise<DeadlinePolicy> {
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

async function calendarNow(reader: Reader, policy: DeadlinePolicy): Promise<WorkCalendar> {
  const newest = await reader
    .selectDistinctOn([workCalendar.year], { year: workCalendar.year, version: workCalendar.version })
    .from(workCalendar)
    .orderBy(workCalendar.year, desc(workCalendar.version))
  const versions = newest.map((n) => n.version)
  const key = versions.join('/')
  const kept = calendars.get(key)
  if (kept) return kept
  const days =
    versions.length === 0
      ? []
      : await reader
          .select()
          .from(calendarDay)
          .where(inArray(calendarDay.version, versions))
          .orderBy(asc(calendarDay.day))
  const calendar: WorkCalendar = {
    version: Math.max(0, ...versions),
    years: newest.map((n) => n.year),
    days: days.map(({ day, kind, name }) => ({ day, kind, name })),
    officeHours: policy.officeHours.default,
  }
  calendars.clear()
  calendars.set(key, calendar)
  return calendar
}
