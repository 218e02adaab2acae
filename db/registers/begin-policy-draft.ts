import type { Database } from '../connect.ts'
import { beginFrom } from '../../workflows/rules/policy-draft.ts'
import { newId } from '../new-id.ts'
import { loadPolicy } from '../queries/load-policy.ts'
import type { PolicyDraft } from '../queries/find-policy-draft.ts'
import { newestPolicy } from '../queries/newest-policy.ts'
import { deadlinePolicyDraft } from '../schema/deadline-policy-draft.ts'
import { recordAudit } from './record-audit.ts'

/** Begins a county's next policy from its newest published version, else from the default. `now`: epoch ms. */
export async function beginPolicyDraft(
  db: Database,
  { countyId, personId, now }: { countyId: string; personId: string; now: number },
): Promise<PolicyDraft> {
  return db.transaction(async (tx) => {
    const base = await newestPolicy(tx, countyId)
    const policy = await loadPolicy(tx, base.id, base.version)
    if (!policy) throw new Error(`deadline policy ${base.id} ${base.version} is missing`)
    const at = new Date(now)
    const [draft] = await tx
      .insert(deadlinePolicyDraft)
      .values({
        id: newId('pdr', now),
        countyId,
        baseId: base.id,
        baseVersion: base.version,
        // What was adopted is that version; the next one has its own document and its own day.
        policy: { ...beginFrom(policy), adopted: { documentNumber: null, date: null }, effectiveFrom: null },
        madeBy: personId,
        madeAt: at,
        changedBy: personId,
        changedAt: at,
      })
      .returning()
    if (!draft) throw new Error('the draft was not written')
    const detail = { countyId, base }
    await recordAudit(tx, { act: 'policyDrafted', personId, subjectId: draft.id, detail, at: now })
    return draft
  })
}
