import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { dutyRefusals } from '../../workflows/rules/duty-refusals.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database, Transaction } from '../connect.ts'
import { dutyDay, type DutyChange } from '../schema/duty-day.ts'
import { lockRoster } from './lock-roster.ts'

interface Said {
  readonly dutyOn: string
  readonly fromTime: string
  readonly toTime: string
  readonly deputyIds: readonly string[]
}

/** Changes a day of a roster; what stood before is kept with the reason. A repeat of what stands changes nothing. `now`: epoch ms. */
export async function changeDuty(
  db: Database,
  asked: { id: string; stationId: string; said: Said; reason: string; personId: string; now: number },
): Promise<Refusal | undefined> {
  const { id, stationId, said, reason, personId, now } = asked
  return db.transaction(async (tx) => {
    await lockRoster(tx, stationId)
    const mine = eq(dutyDay.id, id)
    const [row] = await tx.select().from(dutyDay).where(mine).for('update')
    if (!row || row.voidedAt !== null) return dutyRefusals.voidedAlready()
    const { dutyOn, fromTime, toTime, deputyIds } = row
    if (JSON.stringify({ dutyOn, fromTime, toTime, deputyIds }) === JSON.stringify(ordered(said))) return undefined
    if (await stands(tx, { ...said, id, stationId })) return dutyRefusals.enteredAlready()
    const before: DutyChange = {
      dutyOn,
      fromTime,
      toTime,
      deputyIds,
      reason,
      by: personId,
      at: new Date(now).toISOString(),
    }
    const changes = sql`${dutyDay.changes} || ${JSON.stringify([before])}::jsonb`
    await tx
      .update(dutyDay)
      .set({ ...said, deputyIds: [...said.deputyIds], changes })
      .where(mine)
    return undefined
  })
}

const ordered = ({ dutyOn, fromTime, toTime, deputyIds }: Said) => ({ dutyOn, fromTime, toTime, deputyIds })

const stands = async (tx: Transaction, { id, stationId, dutyOn, fromTime }: Said & { id: string; stationId: string }) =>
  (await tx.$count(
    dutyDay,
    and(
      eq(dutyDay.stationId, stationId),
      eq(dutyDay.dutyOn, dutyOn),
      eq(dutyDay.fromTime, fromTime),
      isNull(dutyDay.voidedAt),
      ne(dutyDay.id, id),
    ),
  )) > 0
