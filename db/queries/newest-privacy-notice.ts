import { desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'

/** The newest a county has published, in force or not yet; without one, the newest default. A draft is written from it. */
export async function newestPrivacyNotice(reader: Reader, countyId: string) {
  const [row] = await reader
    .select({ version: privacyNotice.version, text: privacyNotice.text })
    .from(privacyNotice)
    .where(or(eq(privacyNotice.countyId, countyId), isNull(privacyNotice.countyId)))
    .orderBy(sql`${privacyNotice.countyId} is null`, desc(privacyNotice.version))
    .limit(1)
  if (!row) throw new Error('no privacy notice is loaded')
  return row
}
