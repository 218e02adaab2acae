import { sql } from 'drizzle-orm'
import type { Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { figureFacts, type FiguresAsked } from './figure-facts.ts'
import { measures, type MeasureName } from './figure-measures.ts'

export interface FigureItem extends Record<string, unknown> {
  readonly id: string
  readonly receiptNumber: string
  readonly title: string
  readonly stage: Stage
}

/** The suggestions behind one number, newest or oldest first, after the id `after`: the same facts and the same measure that counted them. */
export async function listFigure(
  reader: Reader,
  asked: FiguresAsked & {
    measure: MeasureName
    groupId: string
    order?: 'newest' | 'oldest'
    after?: string | undefined
    limit: number
  },
): Promise<FigureItem[]> {
  const { measure, groupId, order = 'newest', after, limit } = asked
  const { rows } = await reader.execute<FigureItem>(sql`
    select f.id, f.receipt_number as "receiptNumber", d.title, f.stage
    from (${figureFacts(asked)}) as f
    join suggestion s on s.id = f.id join document d on d.id = s.content_id
    where f.group_id = ${groupId} and ${measures[measure].holds}
      ${after === undefined ? sql`` : order === 'newest' ? sql`and f.id < ${after}` : sql`and f.id > ${after}`}
    order by f.id ${order === 'newest' ? sql`desc` : sql`asc`} limit ${limit}`)
  return rows
}
