import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { caseHandlers } from '../../workflows/rules/notices.ts'
import type { Reader } from '../connect.ts'
import { assignerOfObligation, atCity } from './assigner-of-obligation.ts'
import { fallsDue } from './falls-due.ts'
import { stillLate } from './still-late.ts'

export const rungs = ['urge', 'supervise'] as const
export interface LateMatter extends Record<string, unknown> {
  readonly obligationId: string
  readonly suggestionId: string
  readonly countyOfficeId: string
  readonly unitId: string
  /** Who gave it to the unit, and urges. */
  readonly assignerId: string
  readonly rung: (typeof rungs)[number]
}

/**
 * What units owe on suggestions and what has reached the urging (催办) or the supervision (督办), unit by unit after `after`, `limit` units at
 * most (or of one unit alone), each with all that is late, oldest first. It is here only as long as it is owed and late: done, stopped or given more time, it is
 * gone. An assigner and who stands above it sees what it gave out, a unit its own; an office never what one above it gave out.
 */
export async function lateMatters(
  reader: Reader,
  asked: { sights: readonly Sight[]; now: number; after?: string | undefined; limit: number; unitId?: string },
): Promise<LateMatter[]> {
  const seen = asked.sights.flatMap(watches)
  if (seen.length === 0) return []
  const kinds = sql.join(
    caseHandlers.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const late = sql`
    select o.id, o.due_at, s.id as suggestion_id, s.county_office_id, o.owed_by_organization_id as unit_id,
      ${assignerOfObligation} as assigner_id,
      case when m.supervise then 'supervise' else 'urge' end as rung
    from obligation o
    join suggestion s on s.id = o.subject_id
    join organization u on u.id = o.owed_by_organization_id
    join lateral (
      select bool_or(body ->> 'mark' = 'supervise') as supervise from suggestion_event
      where suggestion_id = s.id and kind = 'marked' and body ->> 'obligationId' = o.id
        and body ->> 'mark' in ('urge', 'supervise')
        and (body ->> 'at')::float8 >= extract(epoch from o.due_at) * 1000
      having count(*) > 0) as m on true
    where ${stillLate(asked.now)} and ${fallsDue} <= ${new Date(asked.now).toISOString()}::timestamptz
      and u.kind not in (${kinds})
      ${asked.unitId === undefined ? sql`` : sql`and o.owed_by_organization_id = ${asked.unitId}`}
      and (${sql.join(seen, sql` or `)})`
  const { rows } = await reader.execute<LateMatter>(sql`
    with late as (${late}), page as (
      select distinct unit_id from late ${asked.after === undefined ? sql`` : sql`where unit_id > ${asked.after}`}
      order by unit_id limit ${asked.limit})
    select id as "obligationId", suggestion_id as "suggestionId", county_office_id as "countyOfficeId", unit_id as "unitId", assigner_id as "assignerId", rung
    from late where unit_id in (select unit_id from page) order by unit_id, assigner_id, due_at, id`)
  return rows
}

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
