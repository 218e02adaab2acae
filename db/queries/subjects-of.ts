import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'

type Found = { readonly receiptNumber: string; readonly title: string | null }

/** What obligations stand on: suggestions by receipt number and title, researches by title. */
export async function subjectsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ suggestion: (id: string) => Found | null; researchTitle: (id: string) => string | null }> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return { suggestion: () => null, researchTitle: () => null }
  const suggestions = await reader
    .select({ id: suggestion.id, receiptNumber: suggestion.receiptNumber, title: document.title })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .where(inArray(suggestion.id, wanted))
  const titles = await reader
    .select({ id: research.id, title: research.title })
    .from(research)
    .where(inArray(research.id, wanted))
  return {
    suggestion: (id) => suggestions.find((row) => row.id === id) ?? null,
    researchTitle: (id) => titles.find((row) => row.id === id)?.title ?? null,
  }
}
