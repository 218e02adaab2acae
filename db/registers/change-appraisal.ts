import { and, eq, inArray } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import { retentionRefusals } from '../../workflows/rules/retention-refusals.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { appraisalItem } from '../schema/appraisal-item.ts'
import { recordAudit } from './record-audit.ts'

export interface Appraiser {
  readonly actor: Extract<Actor, { kind: 'official' }>
  /** Epoch ms. */
  readonly now: number
}
export type AppraisalItem = typeof appraisalItem.$inferSelect

/** Writes one decision on some of a list, all of them or none, with its audit row; what nothing stands against. */
export async function changeAppraisal(
  db: Database,
  asked: {
    appraisalId: string
    suggestionIds: readonly string[]
    set: Partial<AppraisalItem>
    unfit: (items: readonly AppraisalItem[]) => Refusal | null
    act: 'appraisalDecided' | 'destructionApproved'
    detail: Readonly<Record<string, unknown>>
  },
  { actor, now }: Appraiser,
): Promise<Refusal | null> {
  const { appraisalId, suggestionIds, set, unfit, act } = asked
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, actor, dayOf(now)))) return refusals.postEnded()
    const named = and(
      eq(appraisalItem.appraisalId, appraisalId),
      inArray(appraisalItem.suggestionId, [...suggestionIds]),
    )
    const items = await tx.select().from(appraisalItem).where(named).for('update')
    const unknown = suggestionIds.filter((id) => !items.some((item) => item.suggestionId === id))
    if (unknown.length > 0) return retentionRefusals.notOnList(unknown)
    // Approved by whomever: the same again changes nothing.
    const fresh = act === 'destructionApproved' ? items.filter((item) => item.approvedAt === null) : items
    if (fresh.length === 0) return null
    const refusal = unfit(fresh)
    if (refusal) return refusal
    const of = fresh.map((item) => item.suggestionId)
    await tx
      .update(appraisalItem)
      .set(set)
      .where(and(eq(appraisalItem.appraisalId, appraisalId), inArray(appraisalItem.suggestionId, of)))
    const detail = { ...asked.detail, suggestionIds: of }
    await recordAudit(tx, { act, personId: actor.personId, subjectId: appraisalId, detail, at: now })
    return null
  })
}
