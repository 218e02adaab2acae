import { sql } from 'drizzle-orm'
import type { PolicyVersion } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { boundElsewhere } from './bound-elsewhere.ts'

/** How many open suggestions of a county are bound to another version than this one. */
export async function countBoundElsewhere(reader: Reader, countyId: string, version: PolicyVersion): Promise<number> {
  const { rows } = await reader.execute<{ many: number }>(
    sql`select count(*)::int as many from suggestion s where ${boundElsewhere(countyId, version)}`,
  )
  return rows[0]?.many ?? 0
}
