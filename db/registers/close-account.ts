import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { person } from '../schema/person.ts'
import { session, user } from '../schema/sign-in.ts'
import { recordAudit } from './record-audit.ts'

/** Closes an account and ends its sessions in one transaction: nothing opens from the next request on. False where he has none, or it is closed. */
export async function closeAccount(
  db: Database,
  asked: { personId: string; reason: string; closedBy: string; now: number },
): Promise<boolean> {
  const { personId, reason, closedBy, now } = asked
  return db.transaction(async (tx) => {
    const his = tx.select({ id: person.userId }).from(person).where(eq(person.id, personId))
    const [closed] = await tx
      .update(user)
      .set({ closedAt: new Date(now), closedBy })
      .where(and(inArray(user.id, his), isNull(user.closedAt)))
      .returning({ id: user.id })
    if (!closed) return false
    await tx.delete(session).where(eq(session.userId, closed.id))
    await recordAudit(tx, {
      act: 'accountClosed',
      personId: closedBy,
      subjectId: personId,
      detail: { reason },
      at: now,
    })
    return true
  })
}
