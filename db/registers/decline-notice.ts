import { and, eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { notice } from '../schema/notice.ts'
import { recordAudit } from './record-audit.ts'

/**
 * The head does not sign a drawn-up supervision: it stays on record with his reason and goes nowhere; its rung is taken and draws up no other.
 * What is no draft any more stays as it is. False: his post has ended. `now`: epoch ms.
 */
export async function declineNotice(
  db: Database,
  of: { noticeId: string; reason: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<boolean> {
  const { noticeId, reason } = of
  const { actor, now } = by
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, actor, dayOf(now)))) return false
    const { personId, post } = actor
    const declined = await tx
      .update(notice)
      .set({
        state: 'declined',
        declinedBy: personId,
        declinedAs: post,
        declinedAt: new Date(now),
        declinedReason: reason,
      })
      .where(and(eq(notice.id, noticeId), eq(notice.state, 'draft')))
      .returning({ kind: notice.kind })
    for (const { kind } of declined)
      await recordAudit(tx, { act: 'noticeDeclined', personId, subjectId: noticeId, detail: { kind }, at: now })
    return true
  })
}
