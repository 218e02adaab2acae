import { and, eq, isNull } from 'drizzle-orm'
import type { Explanation } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'

/** How each thing still owed on a suggestion or a research was counted, by its id. */
export async function openExplanations(reader: Reader, subjectId: string): Promise<Record<string, Explanation>> {
  const rows = await reader
    .select({ id: obligation.id, explanation: obligation.explanation })
    .from(obligation)
    .where(and(eq(obligation.subjectId, subjectId), isNull(obligation.settledAt)))
  return Object.fromEntries(rows.map(({ id, explanation }) => [id, explanation]))
}
