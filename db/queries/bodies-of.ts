import { asc, inArray } from 'drizzle-orm'
import type { EventBody } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { suggestionEvent } from '../schema/suggestion-event.ts'

/** What happened to these suggestions, by suggestion, first to last, without what each event opened and why: a tenth of a ledger. */
export async function bodiesOf(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, EventBody[]>> {
  const { suggestionId, seq, body } = suggestionEvent
  const bodies = new Map<string, EventBody[]>(ids.map((id) => [id, []]))
  const rows = await reader
    .select({ suggestionId, body })
    .from(suggestionEvent)
    .where(inArray(suggestionId, [...ids]))
    .orderBy(asc(suggestionId), asc(seq))
  for (const row of rows) bodies.get(row.suggestionId)?.push(row.body)
  return bodies
}
