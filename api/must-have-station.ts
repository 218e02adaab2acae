import { organizationOf } from '../db/queries/organization-of.ts'
import type { Api } from './api.ts'
import { deputyRefusals } from './deputy-refusals.ts'
import { mustBeWithin } from './must-be-within.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** Throws unless this is a liaison station in use, within these places. */
export async function mustHaveStation(
  app: Api,
  { stationId, placeIds }: { stationId: string; placeIds: readonly string[] },
): Promise<void> {
  const station = await organizationOf(app.needs.db, stationId)
  if (!station) throw refused(doorRefusals.notFound())
  await mustBeWithin(app, { placeId: station.placeId, placeIds })
  if (station.kind !== 'station' || !station.active) throw refused(deputyRefusals.noStation())
}
