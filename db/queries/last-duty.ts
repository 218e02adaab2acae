import { and, arrayContains, desc, eq, isNull, lt } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { dutyDay } from '../schema/duty-day.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import type { DutyFound } from './list-duty.ts'

/** The last day before `before` on which this deputy was to sit, or undefined; nothing that was taken out of use. */
export async function lastDuty(
  reader: Reader,
  { personId, before }: { personId: string; before: string },
): Promise<DutyFound | undefined> {
  const { stationId, dutyOn, fromTime, deputyIds, voidedAt } = dutyDay
  const [found] = await reader
    .select({ duty: dutyDay, townshipOfficeId: liaisonStation.townshipOfficeId })
    .from(dutyDay)
    .innerJoin(liaisonStation, eq(liaisonStation.id, stationId))
    .where(and(arrayContains(deputyIds, [personId]), lt(dutyOn, before), isNull(voidedAt)))
    .orderBy(desc(dutyOn), desc(fromTime))
    .limit(1)
  return found
}
