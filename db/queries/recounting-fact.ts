import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { CalendarRevision, RecountingFact } from '../../workflows/rules/draft.ts'
import { calendarOfCount } from '../../workflows/rules/recount.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { suggestionCommand } from '../schema/suggestion-command.ts'
import { workCalendar } from '../schema/work-calendar.ts'
import { calendarChanges } from './calendar-changes.ts'
import { loadPolicy } from './load-policy.ts'
import { openExplanations } from './open-explanations.ts'

/**
 * How each thing still owed on a suggestion was counted, with every revision of the calendar since or the policy it is moved to.
 * Read after the calendar it is counted under, so that no revision of that one is missing.
 */
export async function recountingFact(
  reader: Reader,
  command: Extract<Command, { kind: 'calendarChanged' | 'policyChanged' }>,
  suggestionId: string,
): Promise<RecountingFact> {
  const explanations = await openExplanations(reader, suggestionId)
  if (command.kind === 'policyChanged') {
    const { policyId, policyVersion } = command.data
    const policy = await loadPolicy(reader, policyId, policyVersion)
    if (policy === null) throw new Error(`deadline policy ${policyId} ${policyVersion} is missing`)
    return { revisions: [], heard: 0, explanations, policy }
  }
  const heard = await newestHeard(reader, suggestionId)
  const oldest = Math.min(...Object.values(explanations).map(calendarOfCount))
  return { revisions: await revisionsAfter(reader, Math.max(heard, oldest)), heard, explanations }
}

async function newestHeard(reader: Reader, suggestionId: string): Promise<number> {
  const { suggestionId: subject, commandId, kind } = suggestionCommand
  const [found] = await reader
    .select({ newest: sql<number | null>`max(split_part(${commandId}, '/', 2)::int)` })
    .from(suggestionCommand)
    .where(and(eq(subject, suggestionId), eq(kind, 'calendarChanged')))
  return found?.newest ?? 0
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
