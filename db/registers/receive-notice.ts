import { and, eq } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { notice } from '../schema/notice.ts'
import { recordAudit } from './record-audit.ts'

/** The unit has read the notice that was sent to it: who and when stand on it for good; a repeat changes nothing. `now`: epoch ms. */
export async function receiveNotice(
  db: Database,
  of: { noticeId: string; personId: string; now: number },
): Promise<void> {
  const { noticeId, personId, now } = of
  await db.transaction(async (tx) => {
    const received = await tx
      .update(notice)
      .set({ state: 'received', receivedBy: personId, receivedAt: new Date(now) })
      .where(and(eq(notice.id, noticeId), eq(notice.state, 'sent')))
      .returning({ id: notice.id })
    if (received.length > 0) await recordAudit(tx, { act: 'noticeReceived', personId, subjectId: noticeId, at: now })
  })
}
