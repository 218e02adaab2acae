import { sql, type SQL } from 'drizzle-orm'
import type { PolicyVersion } from '../../workflows/rules/suggestion.ts'

/** Whether an open suggestion `s` of a county is bound to another version than this one. */
export const boundElsewhere = (countyId: string, { policyId, policyVersion }: PolicyVersion): SQL => sql`
  s.county_office_id in (select id from organization where place_id = ${countyId}) and s.stage <> 'closed'
  and (s.state ->> 'policyId', (s.state ->> 'policyVersion')::int) is distinct from (${policyId}::text, ${policyVersion}::int)`
