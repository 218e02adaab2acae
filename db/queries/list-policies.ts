import { asc, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'
import { person } from '../schema/person.ts'
import { placesAround } from './places-around.ts'

/** Every published version of the default and of the counties around these places, the newest of each first. */
export async function listPolicies(reader: Reader, around: readonly string[]) {
  const { id, version, countyId, effectiveFrom, head, reason, createdAt } = deadlinePolicy
  return reader
    .select({
      id,
      version,
      countyId,
      effectiveFrom,
      head,
      reason,
      createdAt,
      by: { id: person.id, name: person.name },
    })
    .from(deadlinePolicy)
    .leftJoin(person, eq(person.id, deadlinePolicy.publishedBy))
    .where(or(isNull(countyId), inArray(countyId, sql`${placesAround(around)}`)))
    .orderBy(asc(id), desc(version))
}
