import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { dutyDay } from '../schema/duty-day.ts'
import { liaisonStation } from '../schema/liaison-station.ts'

/** Days of rosters with the office of their station, to be narrowed and put in order by whoever asks. */
export const dutyFound = (reader: Reader) =>
  reader
    .select({ duty: dutyDay, townshipOfficeId: liaisonStation.townshipOfficeId })
    .from(dutyDay)
    .innerJoin(liaisonStation, eq(liaisonStation.id, dutyDay.stationId))

export type DutyFound = Awaited<ReturnType<typeof dutyFound>>[number]
