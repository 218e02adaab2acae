import { eq, inArray, sql } from 'drizzle-orm'
import type { ResearchState } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'

type Found = { readonly receiptNumber: string; readonly title: string | null }
type FoundResearch = { readonly title: string } & Pick<ResearchState, 'papers' | 'transmittals'>

/** What obligations stand on: suggestions by receipt number and title, researches by title, with their papers and whom they were passed on to. */
export async function subjectsOf(
  reader: Reader,
  ids: readonly string[],
): Promise<{ suggestion: (id: string) => Found | null; research: (id: string) => FoundResearch | null }> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return { suggestion: () => null, research: () => null }
  const suggestions = await reader
    .select({ id: suggestion.id, receiptNumber: suggestion.receiptNumber, title: document.title })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .where(inArray(suggestion.id, wanted))
  const researches = await reader
    .select({
      id: research.id,
      title: research.title,
      papers: sql<ResearchState['papers']>`${research.state} -> 'papers'`,
      transmittals: sql<ResearchState['transmittals']>`${research.state} -> 'transmittals'`,
    })
    .from(research)
    .where(inArray(research.id, wanted))
  return {
    suggestion: (id) => suggestions.find((row) => row.id === id) ?? null,
    research: (id) => researches.find((row) => row.id === id) ?? null,
  }
}
