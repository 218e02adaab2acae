import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import type { FigureRow } from './count-figures.ts'
import type { FigureGroup } from './figure-facts.ts'
import type { MeasureName } from './figure-measures.ts'
import { frozenFacts } from './frozen-facts.ts'
import { inShanghai } from './in-shanghai.ts'

/** What `group_id` of a fact `f` is, for each way to divide figures. */
export const frozenGroups: Readonly<Record<FigureGroup, SQL>> = {
  all: sql`select 'all' as group_id`,
  station: sql`select f.station_id as group_id`,
  township: sql`select f.township_office_id as group_id`,
  unit: sql`select unnest(f.unit_ids) as group_id`,
  route: sql`select f.route as group_id`,
  month: sql`select ${inShanghai(sql`f.registered_at`, 'month')} as group_id`,
  day: sql`select ${inShanghai(sql`f.registered_at`, 'day')} as group_id`,
}

/** Every frozen measure of every group within sight, counted from the facts that were kept: the same digits at any later day. */
export async function countFrozen(
  reader: Reader,
  of: { frozenId: string; isFixed: boolean; sights: readonly Sight[]; by: FigureGroup; codes: readonly string[] },
): Promise<FigureRow[]> {
  const counted = of.codes.map((code) => sql`${code}::text, (count(*) filter (where ${code} = any (f.measures)))::int`)
  const { rows } = await reader.execute<{
    group_id: string
    counts: Record<MeasureName, number>
    oldest: string | null
  }>(sql`
    select g.group_id, jsonb_build_object(${sql.join(counted, sql`, `)}) as counts,
      extract(epoch from min(f.registered_at) filter (where 'open' = any (f.measures))) * 1000 as oldest
    from (${frozenFacts(of)}) as f cross join lateral (${frozenGroups[of.by]}) as g
    group by g.group_id order by g.group_id`)
  return rows.map(({ group_id: groupId, counts, oldest }) => ({
    groupId,
    counts,
    oldestOpenAt: oldest === null ? null : new Date(Number(oldest)),
  }))
}
