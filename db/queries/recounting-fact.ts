import type { RecountingFact } from '../../workflows/rules/draft.ts'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { calendarChanges } from './calendar-changes.ts'
import { loadPolicy } from './load-policy.ts'
import { openExplanations } from './open-explanations.ts'

/**
 * How each thing still owed on a suggestion was counted, with the days a revision of the calendar changed or the policy it is moved to. A
 * year's first revision changes all its days: none is named.
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
    return { days: [], explanations, policy }
  }
  const changes = await calendarChanges(reader, command.data.version)
  const days = changes === null || changes.replaces === null ? [] : changes.days.map(({ day }) => day)
  return { days, explanations }
}
