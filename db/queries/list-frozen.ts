import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { seenBy } from './seen-by.ts'

export interface FrozenRow {
  readonly id: string
  readonly countyOfficeId: string
  readonly fromDay: string
  readonly toDay: string
  readonly measures: readonly { code: string; zh: string; en: string }[]
  readonly begunAt: Date
  readonly checkUntil: Date
  readonly fixedAt: Date | null
  readonly number: string | null
}

/** Frozen figures in which these sights have a part, newest first: a county's own, and those that hold a suggestion one saw then. */
export async function listFrozen(
  reader: Reader,
  asked: { sights: readonly Sight[]; id?: string; after?: string | undefined; limit: number },
): Promise<FrozenRow[]> {
  const { sights, id, after, limit } = asked
  if (sights.length === 0) return []
  const own = sights.map((sight) => sql`r.county_office_id = ${sight.id}`)
  const { rows } = await reader.execute<Read>(sql`
    select r.id, r.county_office_id as "countyOfficeId", r.from_day::text as "fromDay", r.to_day::text as "toDay", r.measures, r.number,
      extract(epoch from r.begun_at) * 1000 as begun, extract(epoch from r.check_until) * 1000 as check,
      extract(epoch from r.fixed_at) * 1000 as fixed
    from frozen_figures r
    where (${sql.join(own, sql` or `)} or exists (
        select from (select frozen_fact.*, suggestion_id as id from frozen_fact where frozen_id = r.id) as s
        where ${seenBy(sights)}))
      ${id === undefined ? sql`` : sql`and r.id = ${id}`} ${after === undefined ? sql`` : sql`and r.id < ${after}`}
    order by r.id desc limit ${limit}`)
  return rows.map(({ id: frozenId, countyOfficeId, fromDay, toDay, measures, number, begun, check, fixed }) => ({
    id: frozenId,
    countyOfficeId,
    fromDay,
    toDay,
    measures,
    number,
    begunAt: new Date(Number(begun)),
    checkUntil: new Date(Number(check)),
    fixedAt: fixed === null ? null : new Date(Number(fixed)),
  }))
}

interface Read extends Omit<FrozenRow, 'begunAt' | 'checkUntil' | 'fixedAt'>, Record<string, unknown> {
  readonly begun: string
  readonly check: string
  readonly fixed: string | null
}
