import { and, arrayContains, desc, isNull, lt } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { dutyDay } from '../schema/duty-day.ts'
import { dutyFound, type DutyFound } from './duty-found.ts'

/** The last day before `before` on which this deputy was to sit, or undefined; nothing that was taken out of use. */
export async function lastDuty(
  reader: Reader,
  { personId, before }: { personId: string; before: string },
): Promise<DutyFound | undefined> {
  const { dutyOn, fromTime, deputyIds, voidedAt } = dutyDay
  const [found] = await dutyFound(reader)
    .where(and(arrayContains(deputyIds, [personId]), lt(dutyOn, before), isNull(voidedAt)))
    .orderBy(desc(dutyOn), desc(fromTime))
    .limit(1)
  return found
}
