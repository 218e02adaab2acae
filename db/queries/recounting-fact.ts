import { and, eq, isNull } from 'drizzle-orm'
import type { RecountingFact } from '../../workflows/rules/draft.ts'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'
import { calendarChanges } from './calendar-changes.ts'

/** Which days a revision of the calendar changed, and how each thing still owed on a suggestion was counted. A year's first revision changes all its days: none is named. */
export async function recountingFact(reader: Reader, version: number, suggestionId: string): Promise<RecountingFact> {
  const changes = await calendarChanges(reader, version)
  const rows = await reader
    .select({ id: obligation.id, explanation: obligation.explanation })
    .from(obligation)
    .where(and(eq(obligation.subjectId, suggestionId), isNull(obligation.settledAt)))
  return {
    days: changes === null || changes.replaces === null ? [] : changes.days.map(({ day }) => day),
    explanations: Object.fromEntries(rows.map(({ id, explanation }) => [id, explanation])),
  }
}
