import { eq } from 'drizzle-orm'
import type { StationFact } from '../../workflows/rules/draft.ts'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'

/** A station with the offices above it, as a suggestion would be at home there; null when there is none. */
export async function stationFact(reader: Reader, stationId: string): Promise<StationFact | null> {
  const { townshipOfficeId, countyOfficeId, cityOfficeId, townshipId, countyId } = liaisonStation
  const [row] = await reader
    .select({ townshipOfficeId, countyOfficeId, cityOfficeId, townshipId, countyId, active: organization.active })
    .from(liaisonStation)
    .innerJoin(organization, eq(organization.id, liaisonStation.id))
    .where(eq(liaisonStation.id, stationId))
  return row ? { stationId, ...row } : null
}
