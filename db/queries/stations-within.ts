import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { placesWithin } from './places-within.ts'

/** Of these stations, those in use that stand within the place. */
export async function stationsWithin(
  reader: Reader,
  asked: { stationIds: readonly string[]; placeId: string },
): Promise<string[]> {
  const rows = await reader
    .select({ id: liaisonStation.id })
    .from(liaisonStation)
    .innerJoin(organization, eq(organization.id, liaisonStation.id))
    .where(
      and(
        inArray(liaisonStation.id, [...asked.stationIds]),
        eq(organization.active, true),
        sql`${organization.placeId} in ${placesWithin(asked.placeId)}`,
      ),
    )
  return rows.map(({ id }) => id)
}
