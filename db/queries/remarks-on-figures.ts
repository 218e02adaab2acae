import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { figureRemark } from '../schema/figure-remark.ts'
import { suggestion } from '../schema/suggestion.ts'
import { frozenFacts } from './frozen-facts.ts'

/** What was said while these figures were checked, of suggestions within sight, first said first. */
export const remarksOnFigures = (reader: Reader, frozenId: string, sights: readonly Sight[]) =>
  reader
    .select({ ...getTableColumns(figureRemark), receiptNumber: suggestion.receiptNumber })
    .from(figureRemark)
    .innerJoin(suggestion, eq(suggestion.id, figureRemark.suggestionId))
    .where(
      and(
        eq(figureRemark.frozenId, frozenId),
        sql`${figureRemark.suggestionId} in (select f.id from (${frozenFacts({ frozenId, isFixed: false, sights })}) as f)`,
      ),
    )
    .orderBy(asc(figureRemark.id))
