import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { placesAround } from './places-around.ts'

/** Liaison stations around these places, by id, with the offices above them; `former`: those out of use too. */
export async function listStations(
  reader: Reader,
  asked: {
    around: readonly string[]
    former: boolean
    townshipId?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, number, stationType, townshipId, countyId, townshipOfficeId, countyOfficeId } = liaisonStation
  const { openingHours, address } = liaisonStation
  return reader
    .select({
      id,
      name: organization.name,
      nameEn: organization.nameEn,
      phone: organization.phone,
      number,
      stationType,
      townshipId,
      countyId,
      townshipOfficeId,
      countyOfficeId,
      openingHours,
      address,
      active: organization.active,
    })
    .from(liaisonStation)
    .innerJoin(organization, eq(organization.id, id))
    .where(
      and(
        asked.former ? undefined : eq(organization.active, true),
        sql`${townshipId} in ${placesAround(asked.around)}`,
        asked.townshipId === undefined ? undefined : eq(townshipId, asked.townshipId),
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
