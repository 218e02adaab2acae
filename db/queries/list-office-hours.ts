import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { officeHours } from '../schema/office-hours.ts'
import { person } from '../schema/person.ts'
import { placesAround } from './places-around.ts'

/** Every row of the counties around these places, the newest of a day first: what holds, and what held. */
export async function listOfficeHours(reader: Reader, around: readonly string[]) {
  const { version, countyId, effectiveFrom, hours, reason, setAt } = officeHours
  const { id, name } = person
  return reader
    .select({ version, countyId, effectiveFrom, hours, reason, setAt, by: { id, name } })
    .from(officeHours)
    .leftJoin(person, eq(person.id, officeHours.setBy))
    .where(inArray(countyId, sql`${placesAround(around)}`))
    .orderBy(asc(countyId), desc(effectiveFrom), desc(version))
}
