import { and, eq } from 'drizzle-orm'
import type { StoredAnswer } from '../../workflows/rules/answer.ts'
import type { Reader } from '../connect.ts'
import { researchCommand } from '../schema/research-command.ts'

/** The answer a research's command was given, or null when it never came this far. */
export async function knownResearchAnswer(
  reader: Reader,
  researchId: string,
  commandId: string,
): Promise<StoredAnswer | null> {
  const [row] = await reader
    .select({ answer: researchCommand.answer })
    .from(researchCommand)
    .where(and(eq(researchCommand.researchId, researchId), eq(researchCommand.commandId, commandId)))
  return row?.answer ?? null
}
