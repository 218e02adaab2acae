import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place, type placeLevels } from '../schema/place.ts'

/** The level of a place, or null where there is none. */
export async function placeLevel(reader: Reader, placeId: string): Promise<(typeof placeLevels)[number] | null> {
  const [row] = await reader.select({ level: place.level }).from(place).where(eq(place.id, placeId))
  return row?.level ?? null
}
