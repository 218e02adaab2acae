import { and, asc, eq, lte } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { notice } from '../schema/notice.ts'
import { sendNotice } from './send-notice.ts'

/** Lets out the signed notices whose office hours have begun, each in a transaction of its own; two callers never send one twice. Answers how many. */
export async function sendDueNotices(db: Database, now: number): Promise<number> {
  const due = and(eq(notice.state, 'signed'), lte(notice.sendAt, new Date(now)))
  const waiting = await db.select({ id: notice.id }).from(notice).where(due).orderBy(asc(notice.sendAt)).limit(100)
  let sent = 0
  for (const { id } of waiting)
    await db.transaction(async (tx) => {
      const [row] = await tx
        .select()
        .from(notice)
        .where(and(eq(notice.id, id), due))
        .for('update', { skipLocked: true })
      if (!row) return
      await sendNotice(tx, row, now)
      sent++
    })
  return sent
}
