import { sql, type SQL } from 'drizzle-orm'

/** The ids of a place and of everything below it, as a subquery. */
export const placesWithin = (placeId: string): SQL => sql`(
  with recursive inside as (
    select p.id from place p where p.id = ${placeId}
    union all select p.id from place p join inside on p.parent_id = inside.id
  ) select id from inside)`
