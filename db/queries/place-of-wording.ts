import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { wording } from '../schema/wording.ts'

/** The place that keeps a wording; null where there is none. */
export async function placeOfWording(reader: Reader, wordingId: string): Promise<string | null> {
  const [row] = await reader.select({ placeId: wording.placeId }).from(wording).where(eq(wording.id, wordingId))
  return row?.placeId ?? null
}
