import { desc, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { ResearchStage } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { pageOfScope } from './page-of-scope.ts'
import { researchSightCondition } from './research-sight-condition.ts'

const { state: _state, ...columns } = getTableColumns(research)

/** One page of the researches these ways of seeing reach, newest first; `after` is the last id of the page before. */
export async function listResearch(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    stage?: ResearchStage | undefined
    id?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  if (asked.sights.length === 0) return []
  const wanted = sql.join(
    [
      sql`true`,
      ...(asked.stage ? [sql`r.stage = ${asked.stage}`] : []),
      ...(asked.id ? [sql`r.id = ${asked.id}`] : []),
      ...(asked.after ? [sql`r.id < ${asked.after}`] : []),
    ],
    sql` and `,
  )
  const { rows: ids } = await reader.execute<{ id: string }>(
    pageOfScope(
      asked.sights.map(researchSightCondition),
      (seen) => sql`select r.id from research r where ${seen} and ${wanted}`,
      { order: sql`id desc`, limit: asked.limit },
    ),
  )
  if (ids.length === 0) return []
  const linked = sql<number>`(select count(*) from suggestion s where s.research_id = research.id)`
  return reader
    .select({ ...columns, linkedCount: linked.mapWith(Number) })
    .from(research)
    .where(
      inArray(
        research.id,
        ids.map(({ id }) => id),
      ),
    )
    .orderBy(desc(research.id))
}
