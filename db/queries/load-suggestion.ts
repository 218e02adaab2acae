import { eq } from 'drizzle-orm'
import { fold } from '../../workflows/rules/evolve.ts'
import { stateVersion, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { suggestion } from '../schema/suggestion.ts'
import { suggestionLedger } from './suggestion-ledger.ts'

export interface LoadedSuggestion {
  readonly row: typeof suggestion.$inferSelect
  readonly state: SuggestionState
}

/** One suggestion's row and state, or null. `lock`: for update, so that whoever comes second waits and then sees the change. */
export async function loadSuggestion(
  reader: Reader,
  id: string,
  options: { lock?: boolean } = {},
): Promise<LoadedSuggestion | null> {
  const question = reader.select().from(suggestion).where(eq(suggestion.id, id))
  const [row] = await (options.lock ? question.for('update') : question)
  if (!row) return null
  return { row, state: row.state.version === stateVersion ? row.state : await rebuilt(reader, id) }
}

/** A state of an older shape is told anew by its ledger. */
async function rebuilt(reader: Reader, id: string): Promise<SuggestionState> {
  const state = fold(await suggestionLedger(reader, id))
  if (!state) throw new Error(`suggestion ${id} has no ledger`)
  return state
}
