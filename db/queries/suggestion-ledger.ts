import { asc, eq } from 'drizzle-orm'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { suggestionEvent } from '../schema/suggestion-event.ts'
import { ledgerEvent } from './ledger-event.ts'

/** Everything that happened to one suggestion, first to last. */
export async function suggestionLedger(reader: Reader, suggestionId: string): Promise<SuggestionEvent[]> {
  const rows = await reader
    .select()
    .from(suggestionEvent)
    .where(eq(suggestionEvent.suggestionId, suggestionId))
    .orderBy(asc(suggestionEvent.seq))
  return rows.map((row) => ledgerEvent<SuggestionEvent>(row))
}
