import { sql, type SQL } from 'drizzle-orm'

/**
 * The places whose directories somebody at these places uses, as a subquery of ids: his county with everything below it (from a city:
 * the whole city), and what stands above. No place at all: nothing.
 */
export const placesAround = (placeIds: readonly string[]): SQL => sql`(
  with recursive above as (
    select p.id, p.parent_id, p.level from place p where p.id in ${placeIds.length === 0 ? [''] : [...new Set(placeIds)]}
    union select p.id, p.parent_id, p.level from place p join above on p.id = above.parent_id
  ), roots as (
    select id from above where level = 'county'
    union select p.id from place p where p.level = 'city' and p.id in ${placeIds.length === 0 ? [''] : [...new Set(placeIds)]}
  ), inside as (
    select id from roots union select p.id from place p join inside on p.parent_id = inside.id
  ) select id from inside union select id from above)`
