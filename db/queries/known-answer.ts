import { and, eq } from 'drizzle-orm'
import type { StoredAnswer } from '../../workflows/rules/answer.ts'
import type { Reader } from '../connect.ts'
import { suggestionCommand } from '../schema/suggestion-command.ts'

/** The answer a command was given, or null when it never came this far. */
export async function knownAnswer(
  reader: Reader,
  suggestionId: string,
  commandId: string,
): Promise<StoredAnswer | null> {
  const [row] = await reader
    .select({ answer: suggestionCommand.answer })
    .from(suggestionCommand)
    .where(and(eq(suggestionCommand.suggestionId, suggestionId), eq(suggestionCommand.commandId, commandId)))
  return row?.answer ?? null
}
