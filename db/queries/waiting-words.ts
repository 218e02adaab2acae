import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'

/** What citizens have said about this suggestion and its story has not heard yet, in the order it was said. */
export async function waitingWords(reader: Reader, suggestionId: string): Promise<Command[]> {
  const rows = await reader
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(and(eq(outbox.subjectId, suggestionId), eq(outbox.kind, 'signalSuggestion'), isNull(outbox.doneAt)))
    .orderBy(asc(outbox.id))
  return rows.map(({ payload }) => payload as unknown as Command)
}
