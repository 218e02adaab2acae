import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { OrganizationKind } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'

export const rungs = ['urge', 'supervise'] as const
export interface LateMatter extends Record<string, unknown> {
  readonly obligationId: string
  readonly unitId: string
  /** Who gave it to the unit, and urges. */
  readonly assignerId: string
  readonly rung: (typeof rungs)[number]
}

/** Case handling is theirs: nobody urges or supervises over it; the lights are all there is. */
const caseHandling: readonly OrganizationKind[] = ['court', 'procuratorate', 'supervisoryCommission']

/**
 * What units owe on suggestions and what has reached the urging (催办) or the supervision (督办), unit by unit after `after`, `limit` units at
 * most and each with all that is late, oldest first. It is here only as long as it is owed and late: done, stopped or given more time, it is
 * gone. An assigner and who stands above it sees what it gave out, a unit its own; a township never what the county gave out.
 */
export async function lateMatters(
  reader: Reader,
  asked: { sights: readonly Sight[]; now: number; after?: string | undefined; limit: number },
): Promise<LateMatter[]> {
  const seen = asked.sights.flatMap(watches)
  if (seen.length === 0) return []
  const kinds = sql.join(
    caseHandling.map((kind) => sql`${kind}`),
    sql`, `,
  )
  const late = sql`
    select o.id, o.due_at, o.owed_by_organization_id as unit_id,
      case o.track when 'county' then s.county_office_id else s.township_office_id end as assigner_id,
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
    where o.settled_at is null and o.stopped_at is null
      and o.due_at <= ${new Date(asked.now).toISOString()}::timestamptz
      and u.kind not in (${kinds}) and (${sql.join(seen, sql` or `)})`
  const { rows } = await reader.execute<LateMatter>(sql`
    with late as (${late}), page as (
      select distinct unit_id from late ${asked.after === undefined ? sql`` : sql`where unit_id > ${asked.after}`}
      order by unit_id limit ${asked.limit})
    select id as "obligationId", unit_id as "unitId", assigner_id as "assignerId", rung
    from late where unit_id in (select unit_id from page) order by unit_id, assigner_id, due_at, id`)
  return rows
}

function watches({ by, id }: Sight): SQL[] {
  switch (by) {
    case 'townshipOfficeId':
      return [sql`(s.township_office_id = ${id} and o.track <> 'county')`]
    case 'countyOfficeId':
      return [sql`s.county_office_id = ${id}`]
    case 'cityOfficeId':
      return [sql`s.city_office_id = ${id}`]
    case 'subtree':
      return [sql`(s.county_office_id = ${id} or s.city_office_id = ${id})`]
    case 'unitIds':
      return [sql`o.owed_by_organization_id = ${id}`]
    case 'stationId':
    case 'deputyId':
      return []
  }
}
