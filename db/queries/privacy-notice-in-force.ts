import { and, desc, eq, isNull, lte, or, sql, type SQL } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { privacyNotice } from '../schema/privacy-notice.ts'

/** The version a county tells on a day: its own newest effective one, else the default; a question inside another. */
export function privacyNoticeInForce(countyId: string, day: string): SQL<number> {
  const found = new QueryBuilder()
    .select({ version: privacyNotice.version })
    .from(privacyNotice)
    .where(
      and(
        or(eq(privacyNotice.countyId, countyId), isNull(privacyNotice.countyId)),
        or(isNull(privacyNotice.effectiveFrom), lte(privacyNotice.effectiveFrom, day)),
      ),
    )
    .orderBy(
      sql`${privacyNotice.countyId} is null`,
      sql`${privacyNotice.effectiveFrom} desc nulls last`,
      desc(privacyNotice.version),
    )
    .limit(1)
  return sql<number>`(${found})`
}
