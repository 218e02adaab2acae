import { and, asc, inArray, isNull, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'

export type ObligationRow = typeof obligation.$inferSelect

/** What is and was owed on these suggestions or researches; what is open first, soonest first. */
export async function obligationsOf(
  reader: Reader,
  subjectIds: readonly string[],
  options: { openOnly: boolean },
): Promise<ObligationRow[]> {
  if (subjectIds.length === 0) return []
  const those = inArray(obligation.subjectId, [...subjectIds])
  return reader
    .select()
    .from(obligation)
    .where(options.openOnly ? and(those, isNull(obligation.settledAt)) : those)
    .orderBy(sql`${obligation.settledAt} is not null`, sql`${obligation.dueAt} asc nulls last`, asc(obligation.id))
}
