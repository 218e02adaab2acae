import { and, desc, eq, isNull, lte, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'

/** The policy in force in a county on a day: its own newest effective version, else the default. A suggestion keeps it. */
export async function currentPolicy(
  reader: Reader,
  countyId: string,
  day: string,
): Promise<{ id: string; version: number }> {
  const [row] = await reader
    .select({ id: deadlinePolicy.id, version: deadlinePolicy.version })
    .from(deadlinePolicy)
    .where(
      and(
        or(eq(deadlinePolicy.countyId, countyId), isNull(deadlinePolicy.countyId)),
        or(isNull(deadlinePolicy.effectiveFrom), lte(deadlinePolicy.effectiveFrom, day)),
      ),
    )
    .orderBy(
      sql`${deadlinePolicy.countyId} is null`,
      sql`${deadlinePolicy.effectiveFrom} desc nulls last`,
      desc(deadlinePolicy.version),
    )
    .limit(1)
  if (!row) throw new Error('no deadline policy is loaded')
  return row
}
