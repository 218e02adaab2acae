import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { stillLate } from '../queries/still-late.ts'
import { notice } from '../schema/notice.ts'
import { recordAudit } from './record-audit.ts'

/** Drafts whose matter was done before anybody signed are cancelled, with a trace; no list shows them since that instant. `now`: epoch ms. */
export async function cancelSettledDrafts(db: Database, now: number): Promise<void> {
  await db.transaction(async (tx) => {
    const cancelled = await tx
      .update(notice)
      .set({ state: 'cancelled', cancelledAt: new Date(now) })
      .where(
        and(
          eq(notice.state, 'draft'),
          sql`not exists (select 1 from notice_matter m join obligation o on o.id = m.obligation_id
            where m.notice_id = ${notice.id} and ${stillLate(now)})`,
        ),
      )
      .returning({ id: notice.id, kind: notice.kind })
    for (const { id, kind } of cancelled)
      await recordAudit(tx, { act: 'noticeCancelled', personId: null, subjectId: id, detail: { kind }, at: now })
  })
}
