import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { leaveStation } from './leave-station.ts'

/**
 * Writes down the last day (civil) of a mandate; its enrolment and the deputy's post at the station end with it. Nothing is removed. `reversed`: the day
 * is before the first of the mandate or of an enrolment. Otherwise what the last day was.
 */
export async function endMandate(
  tx: Transaction,
  asked: { mandateId: string; toOn: string },
): Promise<'reversed' | { before: string | null }> {
  const { mandateId, toOn } = asked
  const [mandate] = await tx.select().from(deputyMandate).where(eq(deputyMandate.id, mandateId)).for('update')
  if (!mandate) throw new Error(`no mandate ${mandateId}`)
  const before = mandate.toOn
  const running = await tx
    .select()
    .from(enrolment)
    .where(
      and(
        eq(enrolment.mandateId, mandateId),
        or(isNull(enrolment.toOn), gt(enrolment.toOn, toOn), before === null ? undefined : eq(enrolment.toOn, before)),
      ),
    )
  if (toOn < mandate.fromOn || running.some(({ fromOn }) => fromOn > toOn)) return 'reversed'
  await tx.update(deputyMandate).set({ toOn }).where(eq(deputyMandate.id, mandateId))
  for (const { id, stationId } of running) {
    await tx.update(enrolment).set({ toOn }).where(eq(enrolment.id, id))
    await leaveStation(tx, { personId: mandate.personId, stationId, toOn, endedBefore: before })
  }
  return { before }
}
