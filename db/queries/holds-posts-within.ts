import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { placesWithin } from './places-within.ts'

/**
 * Does this person hold a post, today or later, and are all of them inside the place? Of one who holds none any more, his former ones are asked. A system administrator may act on the
 * accounts of such people only: never on somebody above him. `today`: a civil day.
 */
export async function holdsPostsWithin(
  reader: Reader,
  asked: { personId: string; placeId: string; today: string },
): Promise<boolean> {
  const { rows } = await reader.execute<{ inside: boolean | null }>(sql`
    select coalesce(
      bool_and(i.inside) filter (where p.to_on is null or p.to_on >= ${asked.today}),
      bool_and(i.inside)) as inside
    from post p join organization o on o.id = p.organization_id
    cross join lateral (select o.place_id in ${placesWithin(asked.placeId)} as inside) i
    where p.person_id = ${asked.personId}`)
  return rows[0]?.inside === true
}
