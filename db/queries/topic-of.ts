import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { seenBy } from './seen-by.ts'

/** What these suggestions have in common: their topic, and the wider one that holds it; null unless all are seen and are of one topic and one township. */
export async function topicOf(
  reader: Reader,
  { ids, sights }: { ids: readonly string[]; sights: readonly Sight[] },
): Promise<{ id: string; widerId: string } | null> {
  if (ids.length === 0 || sights.length === 0) return null
  const { rows } = await reader.execute<{ id: string | null; parent_id: string | null; seen: number }>(sql`
    select s.category_id as id, c.parent_id, count(*)::int as seen
    from suggestion s left join category c on c.id = s.category_id
    where s.id in ${[...ids]} and ${seenBy(sights)} group by s.category_id, c.parent_id, s.township_office_id`)
  const [one, other] = rows
  if (!one?.id || other || one.seen < ids.length) return null
  return { id: one.id, widerId: one.parent_id ?? one.id }
}
