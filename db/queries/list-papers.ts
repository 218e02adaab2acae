import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { researchStateVersion, type DeputyPaper, type PaperKind } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { loadResearch } from './load-research.ts'
import { pageOfScope } from './page-of-scope.ts'
import { researchSightCondition } from './research-sight-condition.ts'

export interface ListedPaper {
  readonly researchId: string
  readonly researchTitle: string
  readonly paper: DeputyPaper
}
interface Row extends Record<string, unknown> {
  readonly id: string
  readonly research_id: string
  readonly title: string
  readonly version: number
  readonly paper: DeputyPaper
}

/**
 * One page of the papers whose research these ways of seeing reach, those of the newest research first; `after` is the last id of
 * the page before. `signedBy`: that deputy leads or signs it; `awaits`: his rating of the reply is awaited; `unconfirmedBy`: he
 * co-signs it, in a research that goes on, and has said nothing of it.
 */
export async function listPapers(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    kind?: PaperKind | undefined
    signedBy?: string | undefined
    awaits?: string | undefined
    unconfirmedBy?: string | undefined
    after?: string | undefined
    limit: number
  },
): Promise<ListedPaper[]> {
  if (asked.sights.length === 0) return []
  const wanted = sql.join(
    [
      sql`true`,
      ...(asked.kind ? [sql`p.paper ->> 'kind' = ${asked.kind}`] : []),
      ...(asked.signedBy
        ? [sql`(p.paper ->> 'leadDeputyId' = ${asked.signedBy} or p.paper -> 'coSignerIds' ? ${asked.signedBy})`]
        : []),
      ...(asked.awaits ? [sql`p.paper -> 'asked' ? ${asked.awaits}`] : []),
      ...(asked.unconfirmedBy ? [unconfirmed(asked.unconfirmedBy)] : []),
      ...(asked.after ? [sql`p.paper ->> 'id' < ${asked.after}`] : []),
    ],
    sql` and `,
  )
  const { rows } = await reader.execute<Row>(
    pageOfScope(
      asked.sights.map(researchSightCondition),
      (seen) => sql`
        select p.paper ->> 'id' as id, r.id as research_id, r.title, (r.state ->> 'version')::int as version, p.paper
        from research r cross join lateral jsonb_array_elements(r.state -> 'papers') as p(paper)
        where ${seen} and ${wanted}`,
      { order: sql`id desc`, limit: asked.limit },
    ),
  )
  const told = await toldAnew(reader, rows)
  return rows.map((row) => ({
    researchId: row.research_id,
    researchTitle: row.title,
    paper: told.get(row.id) ?? row.paper,
  }))
}

/** While nobody has spoken the paper holds no word; a research that has ended takes none. */
const unconfirmed = (personId: string): SQL => sql`(r.stage <> 'concluded' and p.paper -> 'coSignerIds' ? ${personId}
  and p.paper ->> 'leadDeputyId' is distinct from ${personId}
  and not coalesce(p.paper -> 'coSignatures', '[]') @> jsonb_build_array(jsonb_build_object('deputyId', ${personId}::text)))`

/** Papers in a state of an older shape, as their ledger tells them now. */
async function toldAnew(reader: Reader, rows: readonly Row[]): Promise<Map<string, DeputyPaper>> {
  const older = new Set(rows.filter((row) => row.version !== researchStateVersion).map((row) => row.research_id))
  const told = new Map<string, DeputyPaper>()
  for (const id of older)
    for (const paper of (await loadResearch(reader, id))?.state.papers ?? []) told.set(paper.id, paper)
  return told
}
