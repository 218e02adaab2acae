import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { attachment } from '../schema/attachment.ts'
import { keepDocument } from './keep-document.ts'
import { recordAudit } from './record-audit.ts'

/** Voids a file for a reason; it stays on disk and in the list, and is not opened any more. A second time changes nothing. `now`: epoch ms. */
export async function voidAttachment(
  db: Database,
  asked: { id: string; suggestionId: string; personId: string; reason: string; now: number },
): Promise<void> {
  const { id, suggestionId, personId, reason: text, now } = asked
  await db.transaction(async (tx) => {
    const open = and(eq(attachment.id, id), isNull(attachment.voidedAt))
    const [row] = await tx.select({ id: attachment.id }).from(attachment).where(open).for('update')
    if (!row) return
    const reasonId = await keepDocument(tx, { subjectId: id, purpose: 'reason', text, createdBy: personId, now })
    await tx
      .update(attachment)
      .set({ voidedAt: new Date(now), voidedBy: personId, voidReasonId: reasonId })
      .where(eq(attachment.id, id))
    await recordAudit(tx, { act: 'fileVoided', personId, subjectId: id, detail: { suggestionId, reasonId }, at: now })
  })
}
