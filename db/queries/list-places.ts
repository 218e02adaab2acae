import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { place, type placeLevels } from '../schema/place.ts'
import { placesAround } from './places-around.ts'

/** The places around these: the county with all below it and what stands above; from a city the whole city. By id. */
export async function listPlaces(
  reader: Reader,
  asked: {
    around: readonly string[]
    parentId?: string | undefined
    level?: (typeof placeLevels)[number] | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, parentId, level, name, nameEn } = place
  return reader
    .select({ id, parentId, level, name, nameEn })
    .from(place)
    .where(
      and(
        sql`${id} in ${placesAround(asked.around)}`,
        asked.parentId === undefined ? undefined : eq(parentId, asked.parentId),
        asked.level && eq(level, asked.level),
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
