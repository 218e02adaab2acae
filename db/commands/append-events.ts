import { desc, eq } from 'drizzle-orm'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { suggestionEvent } from '../schema/suggestion-event.ts'
import { ledgerHash } from './ledger-hash.ts'

/** Appends to the ledger, each row chained to the one before; the caller holds the suggestion's lock (or just made it). */
export async function appendEvents(
  tx: Transaction,
  suggestionId: string,
  events: readonly SuggestionEvent[],
): Promise<void> {
  const [first] = events
  if (!first) return
  let before = first.seq === 1 ? '' : await lastHash(tx, suggestionId)
  const rows = events.map((event) => {
    const hash = ledgerHash(before, suggestionId, event)
    before = hash
    return { ...event, suggestionId, kind: event.body.kind, hash, ...instants(event) }
  })
  await tx.insert(suggestionEvent).values(rows)
}

const instants = (event: SuggestionEvent) => ({
  occurredAt: new Date(event.occurredAt),
  recordedAt: new Date(event.recordedAt),
})

async function lastHash(tx: Transaction, suggestionId: string): Promise<string> {
  const [row] = await tx
    .select({ hash: suggestionEvent.hash })
    .from(suggestionEvent)
    .where(eq(suggestionEvent.suggestionId, suggestionId))
    .orderBy(desc(suggestionEvent.seq))
    .limit(1)
  return row?.hash ?? ''
}
