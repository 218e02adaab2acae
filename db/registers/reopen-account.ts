import { eq } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { person } from '../schema/person.ts'
import { user } from '../schema/sign-in.ts'
import { recordAudit } from './record-audit.ts'

export type Reopened = 'reopened' | 'notClosed' | 'ownClosing'

/** Opens a closed account again, by another person than who closed it. */
export async function reopenAccount(
  db: Database,
  asked: { personId: string; reason: string; reopenedBy: string; now: number },
): Promise<Reopened> {
  const { personId, reason, reopenedBy, now } = asked
  return db.transaction(async (tx) => {
    const [held] = await tx
      .select({ id: user.id, closedAt: user.closedAt, closedBy: user.closedBy })
      .from(user)
      .innerJoin(person, eq(person.userId, user.id))
      .where(eq(person.id, personId))
      .for('update', { of: user })
    if (!held?.closedAt) return 'notClosed'
    if (held.closedBy === reopenedBy) return 'ownClosing'
    await tx.update(user).set({ closedAt: null, closedBy: null }).where(eq(user.id, held.id))
    await recordAudit(tx, {
      act: 'accountReopened',
      personId: reopenedBy,
      subjectId: personId,
      detail: { reason },
      at: now,
    })
    return 'reopened'
  })
}
