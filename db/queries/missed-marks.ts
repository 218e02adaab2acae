import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/**
 * How many things are owed whose mark had come by `before` (epoch ms) without its event in the ledger. Read from the obligations and the
 * ledgers alone, never from a state or from what a story last said of itself: it must find what those overlook. An amber that passed unseen
 * is made good by a later one or by the red; every other mark needs its own event.
 */
export async function missedMarks(reader: Reader, before: number): Promise<number> {
  const taken = sql`taken.kind in ('marked', 'researchMarked') and taken.body ->> 'obligationId' = o.id and (
    (taken.body ->> 'mark' = mark ->> 'kind' and taken.body ->> 'at' = mark ->> 'at')
    or (mark ->> 'kind' = 'amber' and taken.body ->> 'mark' in ('amber', 'red')
      and (taken.body ->> 'at')::float8 >= (mark ->> 'at')::float8))`
  const { rows } = await reader.execute<{ many: number }>(sql`
    select count(*)::int as many from obligation o
    where o.settled_at is null and o.stopped_at is null
      and least(o.amber_at, o.due_at) <= ${new Date(before).toISOString()}::timestamptz
      and exists (select from jsonb_array_elements(o.marks) as mark
        where (mark ->> 'at')::float8 <= ${before}
          and not exists (select from suggestion_event taken
            where taken.suggestion_id = o.subject_id and taken.seq > o.opened_seq and ${taken})
          and not exists (select from research_event taken
            where taken.research_id = o.subject_id and taken.seq > o.opened_seq and ${taken}))`)
  return rows[0]?.many ?? 0
}
