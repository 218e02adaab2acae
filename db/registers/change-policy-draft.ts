import { eq } from 'drizzle-orm'
import { termsOf, withTerms, type PolicyTerms } from '../../workflows/rules/policy-draft.ts'
import type { Database } from '../connect.ts'
import { findPolicyDraft, type PolicyDraft } from '../queries/find-policy-draft.ts'
import { deadlinePolicyDraft } from '../schema/deadline-policy-draft.ts'
import { changedTerms } from './changed-terms.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Gives a draft new terms, with the audit row of what changed from what to what. Null where it is published: then it is not changed
 * again. Whether the terms are right is the door's question.
 */
export async function changePolicyDraft(
  db: Database,
  { id, terms, personId, now }: { id: string; terms: PolicyTerms; personId: string; now: number },
): Promise<PolicyDraft | null> {
  return db.transaction(async (tx) => {
    const draft = await findPolicyDraft(tx, id, { lock: true })
    if (!draft || draft.publishedVersion !== null) return null
    const policy = withTerms(draft.policy, terms)
    const changed = { policy, changedBy: personId, changedAt: new Date(now) }
    await tx.update(deadlinePolicyDraft).set(changed).where(eq(deadlinePolicyDraft.id, id))
    const detail = { changes: changedTerms(termsOf(draft.policy), termsOf(policy)) }
    await recordAudit(tx, { act: 'policyDraftChanged', personId, subjectId: id, detail, at: now })
    return { ...draft, ...changed }
  })
}
