import type { DutyFound } from '../db/queries/duty-found.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { dutyRefusals } from '../workflows/rules/duty-refusals.ts'
import type { Api } from './api.ts'
import { dutySeen } from './duty-seen.ts'
import { mustKeepStation } from './must-keep-station.ts'

/** A day of the roster of a station this person runs. "Not found" where he does not see it, refused where he only looks on. */
export async function dutyKept(app: Api, me: Me, id: string): Promise<DutyFound> {
  const found = await dutySeen(app, me, id)
  mustKeepStation(me, { id: found.duty.stationId, townshipOfficeId: found.townshipOfficeId }, dutyRefusals.notYours)
  return found
}
