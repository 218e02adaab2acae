import { and, asc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Bar } from '../../workflows/rules/retention.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { appraisalItem } from '../schema/appraisal-item.ts'
import type { Appraiser } from './change-appraisal.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Destroys what is approved on a list, one matter after the other, each in its own transaction with its audit row: what a death interrupts, the next
 * call goes on with. Stops after `most`; answers the last it tried, or null when none is left, and 'postEnded'. `now`: epoch ms.
 */
export async function destroyApproved(
  db: Database,
  asked: { appraisalId: string; after: string | null; most: number },
  by: Appraiser,
): Promise<'postEnded' | { readonly next: string | null }> {
  const { appraisalId, after, most } = asked
  const { suggestionId } = appraisalItem
  const left = await db
    .select({ suggestionId })
    .from(appraisalItem)
    .where(
      and(
        eq(appraisalItem.appraisalId, appraisalId),
        isNotNull(appraisalItem.approvedAt),
        isNull(appraisalItem.destroyedAt),
        after === null ? undefined : gt(suggestionId, after),
      ),
    )
    .orderBy(asc(suggestionId))
    .limit(most)
  for (const item of left) if (!(await destroyOne(db, { appraisalId, ...item }, by))) return 'postEnded'
  return { next: left.length < most ? null : (left.at(-1)?.suggestionId ?? null) }
}

async function destroyOne(
  db: Database,
  { appraisalId, suggestionId }: { appraisalId: string; suggestionId: string },
  { actor, now }: Appraiser,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, actor, dayOf(now)))) return false
    const { rows } = await tx.execute<{ barred: Bar | null }>(
      sql`select destroy_appraised(${appraisalId}, ${suggestionId}, ${new Date(now).toISOString()}::timestamptz) as barred`,
    )
    const barred = rows[0]?.barred ?? null
    const detail = { appraisalId, barred }
    const act = barred === null ? 'matterDestroyed' : 'matterNotDestroyed'
    await recordAudit(tx, { act, personId: actor.personId, subjectId: suggestionId, detail, at: now })
    return true
  })
}
