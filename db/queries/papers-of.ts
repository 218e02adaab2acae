import type { LateMatter } from './late-matters.ts'

export interface Paper {
  readonly unitId: string
  readonly assignerId: string
  readonly rows: LateMatter[]
}

/** What is late, as one paper for each unit and assigner. The rows come in that order: each change begins a new paper. */
export function papersOf(late: readonly LateMatter[]): Paper[] {
  const papers: Paper[] = []
  for (const row of late) {
    const last = papers.at(-1)
    if (last?.unitId === row.unitId && last.assignerId === row.assignerId) last.rows.push(row)
    else papers.push({ unitId: row.unitId, assignerId: row.assignerId, rows: [row] })
  }
  return papers
}
