import { retentionRefusals } from '../../workflows/rules/retention-refusals.ts'
import type { AppraisalDecision } from '../../workflows/rules/retention.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database } from '../connect.ts'
import { changeAppraisal, type AppraisalItem, type Appraiser } from './change-appraisal.ts'

/** Keeps some of a list longer, or proposes to destroy them, each with the reason; all of them or none. */
export async function decideAppraisal(
  db: Database,
  asked: {
    appraisalId: string
    suggestionIds: readonly string[]
    decision: AppraisalDecision
    reason: string
    keepUntil: string | null
  },
  by: Appraiser,
): Promise<Refusal | null> {
  const { appraisalId, suggestionIds, ...decided } = asked
  const set = { ...decided, decidedBy: by.actor.personId, decidedAt: new Date(by.now) }
  const settled = (items: readonly AppraisalItem[]) => {
    const past = items.filter((item) => item.approvedAt !== null)
    return past.length > 0 ? retentionRefusals.settled(past.map(({ receiptNumber }) => receiptNumber)) : null
  }
  return changeAppraisal(
    db,
    { appraisalId, suggestionIds, set, unfit: settled, act: 'appraisalDecided', detail: decided },
    by,
  )
}
