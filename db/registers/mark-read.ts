import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { seenBy } from '../queries/seen-by.ts'

/**
 * Notes up to which event this person has read a suggestion, 0 to have it among the unread again; never beyond its last. False where he sees no
 * such suggestion. `now`: epoch ms.
 */
export async function markRead(
  db: Reader,
  read: { personId: string; sights: readonly Sight[]; suggestionId: string; seq: number; now: number },
): Promise<boolean> {
  const { personId, sights, suggestionId, seq, now } = read
  if (sights.length === 0) return false
  const { rows } = await db.execute(sql`
    insert into read_mark (person_id, suggestion_id, seq, read_at)
    select ${personId}, s.id, least(${seq}::int, s.seq), ${new Date(now).toISOString()}::timestamptz
    from suggestion s where s.id = ${suggestionId} and ${seenBy(sights)}
    on conflict (person_id, suggestion_id) do update set seq = excluded.seq, read_at = excluded.read_at
    returning suggestion_id`)
  return rows.length > 0
}
