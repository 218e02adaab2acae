import { desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { place } from '../schema/place.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'
import { placesAround } from './places-around.ts'

/** Every version of the default and of the counties around these places, newest first. */
export async function listPrivacyNotices(reader: Reader, around: readonly string[]) {
  const { version, countyId, effectiveFrom, text, reason, publishedAt } = privacyNotice
  const by = { id: person.id, name: person.name }
  return reader
    .select({
      version,
      countyId,
      county: place.name,
      countyEn: place.nameEn,
      effectiveFrom,
      text,
      reason,
      publishedAt,
      by,
    })
    .from(privacyNotice)
    .leftJoin(place, eq(place.id, countyId))
    .leftJoin(person, eq(person.id, privacyNotice.publishedBy))
    .where(or(isNull(countyId), inArray(countyId, sql`${placesAround(around)}`)))
    .orderBy(desc(version))
}
