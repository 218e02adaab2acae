import { fold } from '../../workflows/rules/evolve.ts'
import { stateVersion, type SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import type { suggestion } from '../schema/suggestion.ts'
import { suggestionLedger } from './suggestion-ledger.ts'

/** A suggestion's state; one of an older shape is told anew by its ledger. */
export async function stateOf(
  reader: Reader,
  { id, state }: Pick<typeof suggestion.$inferSelect, 'id' | 'state'>,
): Promise<SuggestionState> {
  if (state.version === stateVersion) return state
  const told = fold(await suggestionLedger(reader, id))
  if (!told) throw new Error(`suggestion ${id} has no ledger`)
  return told
}
