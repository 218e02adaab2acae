import { eq } from 'drizzle-orm'
import { dutyRefusals } from '../../workflows/rules/duty-refusals.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { dutyDay } from '../schema/duty-day.ts'
import { lockRoster } from './lock-roster.ts'

/** Enters a day of a station's roster, once; the same act again answers the same. Refused where that hour stands already. `now`: epoch ms. */
export async function enterDuty(
  db: Database,
  asked: {
    stationId: string
    dutyOn: string
    fromTime: string
    toTime: string
    deputyIds: readonly string[]
    commandId: string
    enteredBy: string
    now: number
  },
): Promise<{ readonly id: string; readonly isNew: boolean } | { readonly refusal: Refusal }> {
  const { now, deputyIds, ...said } = asked
  const row = { ...said, id: newId('dut', now), deputyIds: [...deputyIds], enteredAt: new Date(now) }
  return db.transaction(async (tx) => {
    await lockRoster(tx, said.stationId)
    const [made] = await tx.insert(dutyDay).values(row).onConflictDoNothing().returning({ id: dutyDay.id })
    if (made) return { ...made, isNew: true }
    const [there] = await tx.select({ id: dutyDay.id }).from(dutyDay).where(eq(dutyDay.commandId, said.commandId))
    return there ? { ...there, isNew: false } : { refusal: dutyRefusals.enteredAlready() }
  })
}
