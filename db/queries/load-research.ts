import { eq } from 'drizzle-orm'
import { foldResearch } from '../../workflows/rules/evolve-research.ts'
import { researchStateVersion, type ResearchState } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { researchLedger } from './research-ledger.ts'

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
  if (!row) return null
  return { row, state: row.state.version === researchStateVersion ? row.state : await rebuilt(reader, id) }
}

/** A state of an older shape is told anew by its ledger. */
async function rebuilt(reader: Reader, id: string): Promise<ResearchState> {
  const state = foldResearch(await researchLedger(reader, id))
  if (!state) throw new Error(`research ${id} has no ledger`)
  return state
}
