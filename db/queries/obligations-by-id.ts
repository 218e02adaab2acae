import { inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'
import type { ObligationRow } from './obligations-of.ts'

/** These obligations, in the order in which they are named; one that does not exist is left out. */
export async function obligationsById(reader: Reader, ids: readonly string[]): Promise<ObligationRow[]> {
  if (ids.length === 0) return []
  const rows = await reader
    .select()
    .from(obligation)
    .where(inArray(obligation.id, [...ids]))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
