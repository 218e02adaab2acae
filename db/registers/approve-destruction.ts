import { retentionRefusals } from '../../workflows/rules/retention-refusals.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Database } from '../connect.ts'
import { changeAppraisal, type AppraisalItem, type Appraiser } from './change-appraisal.ts'

/** Approves what somebody else proposed to destroy; from here on it may be destroyed. */
export async function approveDestruction(
  db: Database,
  asked: { appraisalId: string; suggestionIds: readonly string[] },
  by: Appraiser,
): Promise<Refusal | null> {
  const { personId } = by.actor
  const unfit = (items: readonly AppraisalItem[]) => {
    const own = items.filter((item) => item.decidedBy === personId)
    if (own.length > 0) return retentionRefusals.ownProposal(numbers(own))
    const others = items.filter((item) => item.decision !== 'destroy')
    return others.length > 0 ? retentionRefusals.notProposed(numbers(others)) : null
  }
  const set = { approvedBy: personId, approvedAt: new Date(by.now) }
  return changeAppraisal(db, { ...asked, set, unfit, act: 'destructionApproved', detail: {} }, by)
}

const numbers = (items: readonly AppraisalItem[]) => items.map(({ receiptNumber }) => receiptNumber)
