import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { dutyDay } from '../schema/duty-day.ts'

/** Takes a day of a roster out of use; it stays to be read. A repeat changes nothing. `now`: epoch ms. */
export async function voidDuty(
  db: Database,
  { id, reason, personId, now }: { id: string; reason: string; personId: string; now: number },
): Promise<void> {
  await db
    .update(dutyDay)
    .set({ voidedAt: new Date(now), voidedBy: personId, voidReason: reason })
    .where(and(eq(dutyDay.id, id), isNull(dutyDay.voidedAt)))
}
