import { and, eq, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place } from '../schema/place.ts'
import { placesWithin } from './places-within.ts'

/** Is this place a county inside one of these places? */
export async function countyWithin(reader: Reader, countyId: string, placeIds: readonly string[]): Promise<boolean> {
  const inside = placeIds.map((placeId) => sql`${place.id} in ${placesWithin(placeId)}`)
  const rows = await reader
    .select({ id: place.id })
    .from(place)
    .where(and(eq(place.id, countyId), eq(place.level, 'county'), or(...inside)))
  return rows.length > 0
}
