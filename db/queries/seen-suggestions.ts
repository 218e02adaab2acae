import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { seenBy } from './seen-by.ts'

export interface SeenSuggestion extends Record<string, unknown> {
  readonly id: string
  readonly receiptNumber: string
  readonly stage: Stage
  /** The lead it has joined, or null. */
  readonly joinedToId: string | null
}

/** Of these suggestions, and of those that joined `leadId`, the ones that these ways of seeing reach; oldest first, at most 200. */
export async function seenSuggestions(
  reader: Reader,
  asked: { ids: readonly string[]; leadId: string | null; sights: readonly Sight[] },
): Promise<SeenSuggestion[]> {
  const { ids, leadId, sights } = asked
  if (sights.length === 0 || (ids.length === 0 && leadId === null)) return []
  const wanted = sql.join(
    [...(leadId === null ? [] : [sql`s.joined_to_id = ${leadId}`]), ...ids.map((id) => sql`s.id = ${id}`)],
    sql` or `,
  )
  const { rows } = await reader.execute<SeenSuggestion>(sql`
    select s.id, s.receipt_number as "receiptNumber", s.stage, s.joined_to_id as "joinedToId"
    from suggestion s where (${wanted}) and ${seenBy(sights)} order by s.id limit 200`)
  return rows
}
