import { eq, type SQL } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place } from '../schema/place.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'

/** A published notice by its version, old ones too; `version` may be a question of its own. */
export async function findPrivacyNotice(reader: Reader, version: number | SQL<number>) {
  const { version: number, countyId, effectiveFrom, text, publishedAt } = privacyNotice
  const [row] = await reader
    .select({ version: number, countyId, county: place.name, countyEn: place.nameEn, effectiveFrom, text, publishedAt })
    .from(privacyNotice)
    .leftJoin(place, eq(place.id, countyId))
    .where(eq(number, version))
  return row ?? null
}
