import { eq } from 'drizzle-orm'
import type { ResearchState } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'

export interface LoadedResearch {
  readonly row: typeof research.$inferSelect
  readonly state: ResearchState
}

/** One research's row and state, or null; `lock` as for a suggestion. */
export async function loadResearch(
  reader: Reader,
  id: string,
  options: { lock?: boolean } = {},
): Promise<LoadedResearch | null> {
  const question = reader.select().from(research).where(eq(research.id, id))
  const [row] = await (options.lock ? question.for('update') : question)
  return row ? { row, state: row.state } : null
}
