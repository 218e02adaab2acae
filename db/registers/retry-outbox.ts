import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'
import { keepDocument } from './keep-document.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Puts one outbox row back among those that leave at once, as if it had never been tried; the reason stays with the audit. False: there
 * is no such row, or it is done. `personId`: null at the command line. `now`: epoch ms.
 */
export async function retryOutbox(
  db: Database,
  asked: { id: number; reason: string; personId: string | null; now: number },
): Promise<boolean> {
  const { id, reason, personId, now } = asked
  return db.transaction(async (tx) => {
    const [row] = await tx
      .update(outbox)
      .set({ attempts: 0, sends: 0, leasedUntil: null, poisonedAt: null })
      .where(and(eq(outbox.id, id), isNull(outbox.doneAt)))
      .returning({ subjectId: outbox.subjectId })
    if (!row) return false
    const { subjectId } = row
    const reasonId = await keepDocument(tx, { subjectId, purpose: 'reason', text: reason, createdBy: personId, now })
    await recordAudit(tx, {
      act: 'outboxRetried',
      personId,
      subjectId,
      detail: { outboxId: String(id), reasonId },
      at: now,
    })
    return true
  })
}
