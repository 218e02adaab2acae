import { inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'

/** What obligations stand on: suggestions by receipt number, researches by title. */
export async function subjectsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ receiptNumber: (id: string) => string | null; researchTitle: (id: string) => string | null }> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return { receiptNumber: () => null, researchTitle: () => null }
  const numbers = await reader
    .select({ id: suggestion.id, receiptNumber: suggestion.receiptNumber })
    .from(suggestion)
    .where(inArray(suggestion.id, wanted))
  const titles = await reader
    .select({ id: research.id, title: research.title })
    .from(research)
    .where(inArray(research.id, wanted))
  return {
    receiptNumber: (id) => numbers.find((row) => row.id === id)?.receiptNumber ?? null,
    researchTitle: (id) => titles.find((row) => row.id === id)?.title ?? null,
  }
}
