import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { frozenGroups } from './count-frozen.ts'
import type { FigureGroup } from './figure-facts.ts'
import { frozenFacts } from './frozen-facts.ts'
import type { FigureItem } from './list-figure.ts'

/** The suggestions behind one frozen number, newest first, after the id `after`; the stage is that of when it was frozen. */
export async function listFrozenFigure(
  reader: Reader,
  of: {
    frozenId: string
    isFixed: boolean
    sights: readonly Sight[]
    by: FigureGroup
    measure: string
    groupId: string
    after?: string | undefined
    limit: number
  },
): Promise<FigureItem[]> {
  const { by, measure, groupId, after, limit } = of
  const { rows } = await reader.execute<FigureItem>(sql`
    select f.id, m.receipt_number as "receiptNumber", d.title, f.stage
    from (${frozenFacts(of)}) as f cross join lateral (${frozenGroups[by]}) as g
    join suggestion m on m.id = f.id join document d on d.id = m.content_id
    where g.group_id = ${groupId} and ${measure} = any (f.measures)
      ${after === undefined ? sql`` : sql`and f.id < ${after}`}
    order by f.id desc limit ${limit}`)
  return rows
}
