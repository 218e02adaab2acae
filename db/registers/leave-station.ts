import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { deputyMandate } from '../schema/deputy-mandate.ts'
import { enrolment } from '../schema/enrolment.ts'
import { post } from '../schema/post.ts'

/**
 * Ends a deputy's post at a station with the day he leaves it, unless another mandate of his stays enrolled there. `endedBefore`: the last day that was
 * written before, null without one; a post that ended on it goes along when that day is put right.
 */
export async function leaveStation(
  tx: Transaction,
  asked: { personId: string; stationId: string; toOn: string; endedBefore: string | null },
): Promise<void> {
  const { personId, stationId, toOn, endedBefore } = asked
  const [stays] = await tx
    .select({ id: enrolment.id })
    .from(enrolment)
    .innerJoin(deputyMandate, eq(deputyMandate.id, enrolment.mandateId))
    .where(
      and(
        eq(deputyMandate.personId, personId),
        eq(enrolment.stationId, stationId),
        or(isNull(enrolment.toOn), gt(enrolment.toOn, toOn)),
      ),
    )
    .limit(1)
  if (stays) return
  await tx
    .update(post)
    .set({ toOn })
    .where(
      and(
        eq(post.personId, personId),
        eq(post.organizationId, stationId),
        eq(post.role, 'deputy'),
        or(isNull(post.toOn), gt(post.toOn, toOn), endedBefore === null ? undefined : eq(post.toOn, endedBefore)),
      ),
    )
}
