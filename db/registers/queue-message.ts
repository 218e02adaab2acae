import { eq, sql } from 'drizzle-orm'
import type { CommandData } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'
import { suggestion } from '../schema/suggestion.ts'

export type CitizenMessage = {
  [K in 'submitterRated' | 'submitterSupplied' | 'submitterWithdrew']: {
    readonly kind: K
    readonly data: CommandData[K]
  }
}[keyof Pick<CommandData, 'submitterRated' | 'submitterSupplied' | 'submitterWithdrew'>]

/**
 * Keeps a citizen's word for the story, durably and once per command id; the relay signals it until its command row exists.
 * Inserted under the suggestion's lock, so that rows leave in the order they were said.
 */
export async function queueMessage(
  db: Reader,
  message: CitizenMessage & { suggestionId: string; commandId: string; submitterId: string; receivedAt: number },
): Promise<void> {
  const { suggestionId, commandId, receivedAt, kind, data, submitterId } = message
  await db.transaction(async (tx) => {
    await tx.select({ id: suggestion.id }).from(suggestion).where(eq(suggestion.id, suggestionId)).for('update')
    const { rowCount: before } = await tx.execute(
      sql`select 1 from outbox where subject_id = ${suggestionId} and command_id = ${commandId} limit 1`,
    )
    if (before) return
    const actor = { kind: 'submitter', submitterId }
    await tx.insert(outbox).values({
      kind: 'signalSuggestion',
      subjectId: suggestionId,
      commandId,
      payload: { id: commandId, kind, actor, occurredAt: null, receivedAt, data },
      createdAt: new Date(receivedAt),
    })
  })
}
