import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import type { LateMatter } from '../queries/late-matters.ts'
import { notice } from '../schema/notice.ts'
import { noticeMatter } from '../schema/notice-matter.ts'
import { sendNotice, type NoticeRow } from './send-notice.ts'

/**
 * Draws up the urging of one unit about these matters and lets it out, or keeps it signed until `sendAt`. Null: the unit has been urged on that
 * day. `now`, `sendAt`: epoch ms.
 */
export async function drawUrging(
  tx: Transaction,
  of: Pick<NoticeRow, 'fromOrganizationId' | 'toOrganizationId' | 'text' | 'commandId' | 'signedBy' | 'signedAs'> & {
    readonly late: readonly LateMatter[]
    readonly sendAt: number
    readonly now: number
  },
): Promise<NoticeRow | null> {
  const { late, sendAt, now, ...row } = of
  const [made] = await tx
    .insert(notice)
    .values({
      id: newId('ntc', now),
      kind: 'urge',
      state: 'signed',
      ...row,
      onDay: dayOf(sendAt),
      createdBy: row.signedBy,
      createdAt: new Date(now),
      signedAt: row.signedBy === null ? null : new Date(now),
      sendAt: new Date(sendAt),
    })
    .onConflictDoNothing()
    .returning()
  if (!made) return null
  await tx.insert(noticeMatter).values(
    late.map(({ obligationId, suggestionId, researchId }, n) => ({
      noticeId: made.id,
      obligationId,
      suggestionId,
      researchId,
      position: n + 1,
    })),
  )
  return sendAt > now ? made : sendNotice(tx, made, now)
}
