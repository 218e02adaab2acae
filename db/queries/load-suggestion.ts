import { eq } from 'drizzle-orm'
import type { SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { suggestion } from '../schema/suggestion.ts'
import { stateOf } from './state-of.ts'

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
  return row ? { row, state: await stateOf(reader, row) } : null
}
