import { and, asc, eq, isNull, notExists, sql } from 'drizzle-orm'
import type { Command } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'
import { suggestionCommand } from '../schema/suggestion-command.ts'

/**
 * What citizens have said about this suggestion and its story has not heard yet, in the order it was said. Heard is what has its
 * command row: the relay marks the outbox done a little later, and by then a new round may have begun.
 */
export async function waitingWords(reader: Reader, suggestionId: string): Promise<Command[]> {
  const heard = reader
    .select({ one: sql`1` })
    .from(suggestionCommand)
    .where(and(eq(suggestionCommand.suggestionId, suggestionId), eq(suggestionCommand.commandId, outbox.commandId)))
  const rows = await reader
    .select({ payload: outbox.payload })
    .from(outbox)
    .where(
      and(
        eq(outbox.subjectId, suggestionId),
        eq(outbox.kind, 'signalSuggestion'),
        isNull(outbox.doneAt),
        notExists(heard),
      ),
    )
    .orderBy(asc(outbox.id))
  return rows.map(({ payload }) => payload as unknown as Command)
}
