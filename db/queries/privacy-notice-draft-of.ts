import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { privacyNoticeDraft } from '../schema/privacy-notice-draft.ts'

/** What a county writes at; also the one that was published last. */
export async function privacyNoticeDraftOf(reader: Reader, countyId: string) {
  const [row] = await reader.select().from(privacyNoticeDraft).where(eq(privacyNoticeDraft.countyId, countyId))
  return row ?? null
}
