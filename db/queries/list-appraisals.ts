import { and, desc, eq, inArray, lt, sql, type SQL } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { appraisal } from '../schema/appraisal.ts'
import { person } from '../schema/person.ts'

const count = (of: SQL) =>
  sql<number>`(select count(*)::int from appraisal_item i where i.appraisal_id = ${appraisal.id} and ${of})`

/** The lists of these county offices, newest first, and how far each has come. */
export async function listAppraisals(
  reader: Reader,
  asked: {
    countyOfficeIds: readonly string[]
    id?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, countyOfficeId, asOf, madeAt } = appraisal
  return reader
    .select({
      id,
      asOf,
      madeAt,
      by: { id: person.id, name: person.name },
      listed: count(sql`true`),
      undecided: count(sql`i.decision is null`),
      kept: count(sql`i.decision = 'keep'`),
      proposed: count(sql`i.decision = 'destroy' and i.approved_at is null`),
      approved: count(sql`i.approved_at is not null and i.destroyed_at is null`),
      barred: count(sql`i.barred is not null and i.destroyed_at is null`),
      destroyed: count(sql`i.destroyed_at is not null`),
    })
    .from(appraisal)
    .innerJoin(person, eq(person.id, appraisal.madeBy))
    .where(
      and(
        inArray(countyOfficeId, [...asked.countyOfficeIds]),
        asked.id === undefined ? undefined : eq(id, asked.id),
        asked.after === undefined ? undefined : lt(id, asked.after),
      ),
    )
    .orderBy(desc(id))
    .limit(asked.limit)
}
