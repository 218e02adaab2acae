import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/** How many open obligations are counted across any of these civil days, and how many of them are provisional. */
export async function obligationsAcross(
  reader: Reader,
  days: readonly string[],
): Promise<{ open: number; provisional: number }> {
  if (days.length === 0) return { open: 0, provisional: 0 }
  const [row] = await reader
    .select({
      open: sql<number>`count(*)::int`,
      provisional: sql<number>`(count(*) filter (where provisional))::int`,
    })
    .from(
      sql`(select o.provisional from obligation o
        where o.settled_at is null and o.due_at is not null and exists (
          select from jsonb_array_elements_text(${JSON.stringify(days)}::jsonb) as changed(day)
          where o.start_at < (changed.day || 'T00:00:00+08:00')::timestamptz
            and o.due_at > (changed.day || 'T00:00:00+08:00')::timestamptz)) as touched`,
    )
  return { open: row?.open ?? 0, provisional: row?.provisional ?? 0 }
}
