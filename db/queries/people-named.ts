import { and, inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { placesWithin } from './places-within.ts'

/** People of these names who hold or held a mandate, an enrolment or a post within a place: whom a new entry of the same name may be. */
export async function peopleNamed(
  reader: Reader,
  asked: { names: readonly string[]; placeId: string },
): Promise<{ personId: string; name: string }[]> {
  if (asked.names.length === 0) return []
  return reader
    .select({ personId: person.id, name: person.name })
    .from(person)
    .where(
      and(
        inArray(person.name, [...asked.names]),
        sql`(exists (select 1 from deputy_mandate m where m.person_id = ${person.id} and m.place_id in ${placesWithin(asked.placeId)})
          or exists (select 1 from deputy_mandate m join enrolment e on e.mandate_id = m.id join organization o on o.id = e.station_id
            where m.person_id = ${person.id} and o.place_id in ${placesWithin(asked.placeId)})
          or exists (select 1 from post p join organization o on o.id = p.organization_id
            where p.person_id = ${person.id} and o.place_id in ${placesWithin(asked.placeId)}))`,
      ),
    )
    .orderBy(person.id)
}
