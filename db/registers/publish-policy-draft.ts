import { eq, sql } from 'drizzle-orm'
import { termsOf } from '../../workflows/rules/policy-draft.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Database } from '../connect.ts'
import { findPolicyDraft } from '../queries/find-policy-draft.ts'
import { loadPolicy } from '../queries/load-policy.ts'
import { newestPolicy } from '../queries/newest-policy.ts'
import { deadlinePolicyDraft } from '../schema/deadline-policy-draft.ts'
import { publishPolicy } from './publish-policy.ts'
import { changedTerms } from './changed-terms.ts'
import { recordAudit } from './record-audit.ts'

export type PublishedDraft =
  | { readonly outcome: 'published'; readonly id: string; readonly version: number }
  /** It is published already: the same answer again. */
  | { readonly outcome: 'repeated'; readonly id: string; readonly version: number }
  /** Another version was published since the draft was begun. */
  | { readonly outcome: 'overtaken'; readonly id: string; readonly version: number }

/** A county's policies have one id; their versions follow one another. */
const idOf = (countyId: string) => `county-${countyId}`

/**
 * Publishes a draft as its county's next version, with the audit row of what changed, in one transaction. Suggestions registered from
 * its effective day on are bound to it; those already open keep theirs. Whether it may be published is the door's question.
 */
export async function publishPolicyDraft(
  db: Database,
  { draftId, reason, personId, now }: { draftId: string; reason: string; personId: string; now: number },
): Promise<PublishedDraft> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.policies'))`)
    const draft = await findPolicyDraft(tx, draftId, { lock: true })
    if (!draft) throw new Error(`policy draft ${draftId} vanished`)
    const id = idOf(draft.countyId)
    if (draft.publishedVersion !== null) return { outcome: 'repeated', id, version: draft.publishedVersion }
    const newest = await newestPolicy(tx, draft.countyId)
    if (newest.id !== draft.baseId || newest.version !== draft.baseVersion) return { outcome: 'overtaken', ...newest }
    const before = await loadPolicy(tx, newest.id, newest.version)
    const version = newest.id === id ? newest.version + 1 : 1
    const policy: DeadlinePolicy = { ...draft.policy, id, version }
    const published = { reason, publishedBy: personId }
    await publishPolicy(tx, { policy, countyId: draft.countyId, now: new Date(now), published })
    await tx.update(deadlinePolicyDraft).set({ publishedVersion: version }).where(eq(deadlinePolicyDraft.id, draftId))
    const changes = before ? changedTerms(termsOf(before), termsOf(policy)) : []
    const detail = { draftId, before: newest, after: { id, version }, changes }
    await recordAudit(tx, { act: 'policyPublished', personId, subjectId: draft.countyId, detail, at: now })
    return { outcome: 'published', id, version }
  })
}
