import { and, eq, gt, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'
import { researchCommand } from '../schema/research-command.ts'
import { suggestionCommand } from '../schema/suggestion-command.ts'

const window = 5_000

/**
 * Signals that pass for delivered and whose command stands nowhere: the story never heard them. Looks at a stretch of the outbox `after`
 * an id, or at the `ids` named; `next` is where the next stretch begins, null at the end.
 */
export async function lostWords(
  reader: Reader,
  where: { after: number } | { ids: readonly number[] },
): Promise<{ words: { id: number; subjectId: string }[]; next: number | null }> {
  const heard = reader
    .select({ one: sql`1` })
    .from(suggestionCommand)
    .where(and(eq(suggestionCommand.suggestionId, outbox.subjectId), eq(suggestionCommand.commandId, outbox.commandId)))
  const heardByResearch = reader
    .select({ one: sql`1` })
    .from(researchCommand)
    .where(and(eq(researchCommand.researchId, outbox.subjectId), eq(researchCommand.commandId, outbox.commandId)))
  const stretch =
    'ids' in where
      ? inArray(outbox.id, [...where.ids])
      : and(gt(outbox.id, where.after), lte(outbox.id, where.after + window))
  const words = await reader
    .select({ id: outbox.id, subjectId: outbox.subjectId })
    .from(outbox)
    .where(
      and(
        stretch,
        inArray(outbox.kind, ['signalSuggestion', 'signalResearch']),
        isNotNull(outbox.doneAt),
        notExists(heard),
        notExists(heardByResearch),
      ),
    )
    .orderBy(outbox.id)
  if ('ids' in where) return { words, next: null }
  const next = where.after + window
  const [beyond] = await reader.select({ id: outbox.id }).from(outbox).where(gt(outbox.id, next)).limit(1)
  return { words, next: beyond ? next : null }
}
