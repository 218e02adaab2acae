import type { Database } from '../db/connect.ts'
import { countyWithin } from '../db/queries/county-within.ts'
import { listPolicies } from '../db/queries/list-policies.ts'
import { loadPolicy } from '../db/queries/load-policy.ts'
import type { Me } from '../db/queries/who-is-signed-in.ts'
import { administeredBy } from './administered-by.ts'
import { doorRefusals } from './refusals.ts'
import { refused } from './refused.ts'

/** A published version of a county the asker administers; throws the refusal for everybody and everything else. */
export async function publishedPolicyOf(db: Database, me: Me, asked: { id: string; version: number }) {
  const places = administeredBy(me)
  const listed = await listPolicies(db, places)
  const row = listed.find(({ id, version }) => id === asked.id && version === asked.version)
  const policy = row && (await loadPolicy(db, asked.id, asked.version))
  if (!policy || row.countyId === null || !(await countyWithin(db, row.countyId, places)))
    throw refused(doorRefusals.notFound())
  return { policy, countyId: row.countyId }
}
