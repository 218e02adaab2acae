import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { assignerOfObligation, assignerOfPaper, atCity } from './assigner-of-obligation.ts'
import { fallsDue } from './falls-due.ts'
import { notOfACase } from './not-of-a-case.ts'
import { stillLate } from './still-late.ts'

export const rungs = ['urge', 'supervise'] as const
export interface LateMatter extends Record<string, unknown> {
  readonly obligationId: string
  /** Owed on a suggestion, or on a research or a paper of it: one of the two. */
  readonly suggestionId: string | null
  readonly researchId: string | null
  readonly countyOfficeId: string
  readonly unitId: string
  /** Who gave it to the unit, and urges. */
  readonly assignerId: string
  readonly rung: (typeof rungs)[number]
}

/**
 * What units owe on suggestions, researches and papers and what has reached the urging (催办) or the supervision (督办), unit by unit after `after`, `limit` units at
 * most (or of one unit alone), each with all that is late, oldest first. It is here only as long as it is owed and late: done, stopped or given more time, it is
 * gone. An assigner and who stands above it sees what it gave out, a unit its own; an office never what one above it gave out.
 */
export async function lateMatters(
  reader: Reader,
  asked: { sights: readonly Sight[]; now: number; after?: string | undefined; limit: number; unitId?: string },
): Promise<LateMatter[]> {
  const seen = asked.sights.flatMap(watches)
  if (seen.length === 0) return []
  const onSuggestions = sql`
    select o.id, o.due_at, s.id as suggestion_id, null as research_id, s.county_office_id, o.owed_by_organization_id as unit_id,
      ${assignerOfObligation} as assigner_id, m.rung
    from obligation o
    join suggestion s on s.id = o.subject_id
    join organization u on u.id = o.owed_by_organization_id
    ${reached(sql`from suggestion_event where suggestion_id = s.id and kind = 'marked'`)}
    where ${isLate(asked)} and (${sql.join(seen, sql` or `)})`
  const onPapers = sql`
    select o.id, o.due_at, null, r.id, r.county_office_id, o.owed_by_organization_id, ${assignerOfPaper}, m.rung
    from research r
    join obligation o on o.subject_id = r.id
    join organization u on u.id = o.owed_by_organization_id
    ${reached(sql`from research_event where research_id = r.id and kind = 'researchMarked'`)}
    where ${isLate(asked)} and ${assignerOfPaper} is not null
      and (${sql.join(asked.sights.flatMap(watchesPapers), sql` or `)})`
  const { rows } = await reader.execute<LateMatter>(sql`
    with late as (${onSuggestions} union all ${onPapers}), page as (
      select distinct unit_id from late ${asked.after === undefined ? sql`` : sql`where unit_id > ${asked.after}`}
      order by unit_id limit ${asked.limit})
    select id as "obligationId", suggestion_id as "suggestionId", research_id as "researchId", county_office_id as "countyOfficeId",
      unit_id as "unitId", assigner_id as "assignerId", rung
    from late where unit_id in (select unit_id from page) order by unit_id, assigner_id, due_at, id`)
  return rows
}

/** The highest rung that this ledger says was taken of `o` since its end; without one the row falls out. */
const reached = (ledger: SQL) => sql`join lateral (
  select case when bool_or(body ->> 'mark' = 'supervise') then 'supervise' else 'urge' end as rung ${ledger}
    and body ->> 'obligationId' = o.id and body ->> 'mark' in ('urge', 'supervise')
    and (body ->> 'at')::float8 >= extract(epoch from o.due_at) * 1000
  having count(*) > 0) as m on true`

const isLate = ({ now, unitId }: { now: number; unitId?: string }): SQL =>
  sql`${stillLate(now)} and ${fallsDue} <= ${new Date(now).toISOString()}::timestamptz and ${notOfACase}
    ${unitId === undefined ? sql`` : sql`and o.owed_by_organization_id = ${unitId}`}`

function watches({ by, id }: Sight): SQL[] {
  switch (by) {
    case 'townshipOfficeId':
      return [sql`(o.township_office_id = ${id} and o.track <> 'county')`]
    case 'countyOfficeId':
      return [sql`(o.county_office_id = ${id} and not (o.track = 'county' and ${atCity}))`]
    case 'cityOfficeId':
      return [sql`o.city_office_id = ${id}`]
    case 'subtree':
      return [sql`(o.county_office_id = ${id} or o.city_office_id = ${id})`]
    case 'unitIds':
      return [sql`o.owed_by_organization_id = ${id}`]
    case 'stationId':
    case 'deputyId':
      return []
  }
}

/** The same posts, of what is owed on a research `r` by a unit `u`. */
function watchesPapers({ by, id }: Sight): SQL[] {
  switch (by) {
    case 'townshipOfficeId':
      return [sql`(r.office_id = ${id} and u.level = 'township')`]
    case 'countyOfficeId':
      return [sql`(r.county_office_id = ${id} and u.level <> 'city')`]
    case 'cityOfficeId':
      return [sql`r.city_office_id = ${id}`]
    case 'subtree':
      return [sql`(r.county_office_id = ${id} or r.city_office_id = ${id})`]
    case 'unitIds':
      return [sql`o.owed_by_organization_id = ${id}`]
    case 'stationId':
    case 'deputyId':
      return []
  }
}
