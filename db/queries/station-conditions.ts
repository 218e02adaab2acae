import { eq, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { liaisonStation } from '../schema/liaison-station.ts'

/** Which stations this way of seeing looks after, as conditions on `liaison_station`; a deputy and a unit look after none. */
export function stationConditions({ by, id }: Sight): SQL[] {
  const { cityOfficeId, countyOfficeId, townshipOfficeId } = liaisonStation
  switch (by) {
    case 'stationId':
      return [eq(liaisonStation.id, id)]
    case 'townshipOfficeId':
      return [eq(townshipOfficeId, id)]
    case 'countyOfficeId':
      return [eq(countyOfficeId, id)]
    case 'cityOfficeId':
      return [eq(cityOfficeId, id)]
    case 'subtree':
      return [sql`(${countyOfficeId} = ${id} or ${cityOfficeId} = ${id})`]
    case 'deputyId':
    case 'unitIds':
      return []
  }
}
