import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { figureFacts, type FiguresAsked } from './figure-facts.ts'
import { measureNames, measures, type MeasureName } from './figure-measures.ts'

export interface FigureRow {
  readonly groupId: string
  readonly counts: Readonly<Record<MeasureName, number>>
  /** When the oldest one that is still open was registered; null where none is. */
  readonly oldestOpenAt: Date | null
}

/** Every measure of every group within sight, in the order of the groups' ids. */
export async function countFigures(reader: Reader, asked: FiguresAsked): Promise<FigureRow[]> {
  const counted = measureNames.map((name) => sql`${name}::text, (count(*) filter (where ${measures[name].holds}))::int`)
  const { rows } = await reader.execute<{
    group_id: string
    counts: Record<MeasureName, number>
    oldest: string | null
  }>(sql`
    select f.group_id, jsonb_build_object(${sql.join(counted, sql`, `)}) as counts,
      extract(epoch from min(f.registered_at) filter (where f.is_open)) * 1000 as oldest
    from (${figureFacts(asked)}) as f group by f.group_id order by f.group_id`)
  return rows.map(({ group_id: groupId, counts, oldest }) => ({
    groupId,
    counts,
    oldestOpenAt: oldest === null ? null : new Date(Number(oldest)),
  }))
}
