import { and, desc, eq } from 'drizzle-orm'
import { dayOf, startOfDay } from '../../workflows/rules/calendar.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { givePost } from './give-post.ts'
import { leaveStation } from './leave-station.ts'

export type Enrolled =
  | { readonly enrolmentId: string }
  | { readonly refusal: 'military' | 'enrolledThere' | 'outsideTerm' | 'beforeLast' }

/**
 * Enrols a mandate in a station from a civil day on; where it was before, its last day is the day before, and that row stays. The deputy's post at
 * the station goes with it, so that he can be given an account. Refused for deputies of the armed forces, for the station he is in already, for a day
 * outside the mandate, and for one not after the day he came to where he is. `now`: epoch ms.
 */
export async function enrolMandate(
  tx: Transaction,
  asked: { mandateId: string; stationId: string; fromOn: string; now: number },
): Promise<Enrolled> {
  const { mandateId, stationId, fromOn, now } = asked
  const [mandate] = await tx.select().from(deputyMandate).where(eq(deputyMandate.id, mandateId)).for('update')
  if (!mandate) throw new Error(`no mandate ${mandateId}`)
  if (mandate.military) return { refusal: 'military' }
  if (fromOn < mandate.fromOn || (mandate.toOn !== null && fromOn > mandate.toOn)) return { refusal: 'outsideTerm' }
  const [last] = await tx
    .select()
    .from(enrolment)
    .where(eq(enrolment.mandateId, mandateId))
    .orderBy(desc(enrolment.fromOn))
    .limit(1)
  const lasts = last !== undefined && (last.toOn === null || last.toOn >= fromOn)
  if (last && lasts) {
    if (last.stationId === stationId) return { refusal: 'enrolledThere' }
    if (fromOn <= last.fromOn) return { refusal: 'beforeLast' }
    const toOn = dayOf(startOfDay(fromOn) - 1)
    await tx
      .update(enrolment)
      .set({ toOn })
      .where(and(eq(enrolment.id, last.id)))
    await leaveStation(tx, { personId: mandate.personId, stationId: last.stationId, toOn, endedBefore: last.toOn })
  }
  const enrolmentId = newId('enr', now)
  const { personId, toOn } = mandate
  await tx.insert(enrolment).values({ id: enrolmentId, mandateId, stationId, fromOn, toOn })
  await givePost(tx, { personId, role: 'deputy', organizationId: stationId, fromOn, toOn, now })
  return { enrolmentId }
}
