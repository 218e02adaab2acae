import type { ReceptionFound } from '../db/queries/list-receptions.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { receptionRefusals } from '../workflows/rules/reception-refusals.ts'
import type { Api } from './api.ts'
import { mustKeepStation } from './must-keep-station.ts'
import { receptionSeen } from './reception-seen.ts'

/** A reception this person keeps: one of a station he runs. "Not found" where he does not see it, refused where he only looks on. */
export async function receptionKept(app: Api, me: Me, id: string): Promise<ReceptionFound> {
  const found = await receptionSeen(app, me, id)
  const station = { id: found.session.stationId, townshipOfficeId: found.townshipOfficeId }
  mustKeepStation(me, station, receptionRefusals.notYours)
  return found
}
