import type { WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { calendarNow } from './calendar-now.ts'
import { loadPolicy } from './load-policy.ts'

/**
 * What `decide` is told beside the state: the instant, the calendar as it stands now, the suggestion's own policy version.
 * `countyOfficeId`: whose county's office hours the marks keep; left out where no mark is kept (a dry run, an explanation).
 */
export async function loadContext<F>(
  reader: Reader,
  wanted: { policyId: string; policyVersion: number; countyOfficeId?: string; now: number; facts: F },
): Promise<{ now: number; calendar: WorkCalendar; policy: DeadlinePolicy; facts: F }> {
  const { policyId, policyVersion } = wanted
  const policy = await loadPolicy(reader, policyId, policyVersion)
  if (!policy) throw new Error(`deadline policy ${policyId} ${policyVersion} is missing`)
  const calendar = await calendarNow(reader, policy, wanted.countyOfficeId)
  return { now: wanted.now, calendar, policy, facts: wanted.facts }
}
