import type { Database } from '../db/connect.ts'
import { countyWithin } from '../db/queries/county-within.ts'
import { findPolicyDraft, type PolicyDraft } from '../db/queries/find-policy-draft.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administeredBy } from './administered-by.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A draft of a county the asker administers; throws the refusal for everybody and everything else. */
export async function policyDraftOf(db: Database, me: Me, draftId: string): Promise<PolicyDraft> {
  const places = administeredBy(me)
  const draft = await findPolicyDraft(db, draftId)
  if (!draft || !(await countyWithin(db, draft.countyId, places))) throw refused(doorRefusals.notFound())
  return draft
}
