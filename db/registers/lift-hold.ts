import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { retentionHold } from '../schema/retention-hold.ts'
import { recordAudit } from './record-audit.ts'

/** Ends a hold; false where none of this id stands. */
export async function liftHold(
  db: Database,
  { suggestionId, holdId, reason }: { suggestionId: string; holdId: string; reason: string },
  { personId, now }: { personId: string; now: number },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [ended] = await tx
      .update(retentionHold)
      .set({ liftedBy: personId, liftedAt: new Date(now), liftReason: reason })
      .where(
        and(eq(retentionHold.id, holdId), eq(retentionHold.suggestionId, suggestionId), isNull(retentionHold.liftedAt)),
      )
      .returning({ id: retentionHold.id })
    if (!ended) return false
    await recordAudit(tx, { act: 'holdLifted', personId, subjectId: suggestionId, detail: { holdId }, at: now })
    return true
  })
}
