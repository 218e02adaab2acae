import { asc, gt, sql } from 'drizzle-orm'
import type { CalendarRevision, RecountingFact } from '../../workflows/rules/draft.ts'
import { calendarOfCount } from '../../workflows/rules/recount.ts'
import type { CommandData } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { workCalendar } from '../schema/work-calendar.ts'
import { calendarChanges } from './calendar-changes.ts'
import { loadPolicy } from './load-policy.ts'
import { openExplanations } from './open-explanations.ts'

type Heard = { [K in 'calendarChanged' | 'policyChanged']: { readonly kind: K; readonly data: CommandData[K] } }[
  | 'calendarChanged'
  | 'policyChanged']

/**
 * How each thing still owed on a suggestion or a research was counted, with every revision of the calendar since or the policy it is moved to.
 * Read after the calendar it is counted under, so that no revision of that one is missing.
 */
export async function recountingFact(reader: Reader, command: Heard, subjectId: string): Promise<RecountingFact> {
  const explanations = await openExplanations(reader, subjectId)
  const heard = await newestHeard(reader, subjectId)
  const oldest = Math.min(...Object.values(explanations).map(calendarOfCount))
  const counted = { revisions: await revisionsAfter(reader, Math.max(heard, oldest)), heard, explanations }
  if (command.kind === 'calendarChanged') return counted
  const { policyId, policyVersion } = command.data
  const policy = await loadPolicy(reader, policyId, policyVersion)
  if (policy === null) throw new Error(`deadline policy ${policyId} ${policyVersion} is missing`)
  return { ...counted, policy }
}

async function newestHeard(reader: Reader, subjectId: string): Promise<number> {
  const { rows } = await reader.execute<{ newest: number | null }>(sql`
    select max(split_part(command_id, '/', 2)::int) as newest from (
      select command_id from suggestion_command where suggestion_id = ${subjectId} and command_id like 'calendar/%'
      union all
      select command_id from research_command where research_id = ${subjectId} and command_id like 'calendar/%') as heard`)
  return rows[0]?.newest ?? 0
}

async function revisionsAfter(reader: Reader, version: number): Promise<CalendarRevision[]> {
  if (!Number.isFinite(version)) return []
  const newer = await reader
    .select({ version: workCalendar.version })
    .from(workCalendar)
    .where(gt(workCalendar.version, version))
    .orderBy(asc(workCalendar.version))
  const found: CalendarRevision[] = []
  for (const one of newer) {
    const changes = await calendarChanges(reader, one.version)
    if (changes) found.push({ ...changes, first: changes.replaces === null })
  }
  return found
}
