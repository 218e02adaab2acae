import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place } from '../schema/place.ts'
import { townshipMap } from '../schema/township-map.ts'
import { placesAround } from './places-around.ts'
import { placesWithin } from './places-within.ts'

/** The townships around these places (and within one of them), and the maps of their counties; both by id. */
export async function townshipMaps(
  reader: Reader,
  { around, placeId }: { around: readonly string[]; placeId?: string | undefined },
) {
  const { id, parentId, level, name, nameEn } = place
  const townships = await reader
    .select({ id, parentId, name, nameEn })
    .from(place)
    .where(
      and(
        eq(level, 'township'),
        sql`${id} in ${placesAround(around)}`,
        placeId === undefined ? undefined : sql`${id} in ${placesWithin(placeId)}`,
      ),
    )
    .orderBy(asc(id))
  const counties = [...new Set(townships.flatMap(({ parentId: county }) => county ?? []))]
  const maps = await reader
    .select()
    .from(townshipMap)
    .where(inArray(townshipMap.countyId, counties))
    .orderBy(asc(townshipMap.countyId))
  return { townships, maps }
}
