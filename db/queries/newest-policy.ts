import { desc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'

/** The newest version a county has published, in force or not yet; without one, the newest default. */
export async function newestPolicy(reader: Reader, countyId: string): Promise<{ id: string; version: number }> {
  const [row] = await reader
    .select({ id: deadlinePolicy.id, version: deadlinePolicy.version })
    .from(deadlinePolicy)
    .where(or(eq(deadlinePolicy.countyId, countyId), isNull(deadlinePolicy.countyId)))
    .orderBy(sql`${deadlinePolicy.countyId} is null`, desc(deadlinePolicy.version))
    .limit(1)
  if (!row) throw new Error('no deadline policy is loaded')
  return row
}
