import { and, eq, sql } from 'drizzle-orm'
import type { CorrectionFact } from '../../workflows/rules/draft.ts'
import type { CommandData, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { category } from '../schema/category.ts'
import { suggestion } from '../schema/suggestion.ts'
import { suggestionEvent } from '../schema/suggestion-event.ts'
import { placesWithin } from './places-within.ts'

/** Who made the entry; of a place or a category, what stands now and whether the new one is known here. */
export async function correctionFact(
  reader: Reader,
  { what, to }: CommandData['correct'],
  { id, townshipId }: SuggestionState,
): Promise<CorrectionFact> {
  const [first] = await reader
    .select({ actor: suggestionEvent.actor })
    .from(suggestionEvent)
    .where(and(eq(suggestionEvent.suggestionId, id), eq(suggestionEvent.seq, 1)))
  const [row] = await reader
    .select({ placeId: suggestion.placeId, categoryId: suggestion.categoryId })
    .from(suggestion)
    .where(eq(suggestion.id, id))
  const actor = first?.actor
  const enteredBy =
    actor?.kind === 'official' ? { personId: actor.personId, organizationId: actor.post.organizationId } : null
  if (what === 'place') {
    const { rows: within } = await reader.execute(sql`select 1 where ${to}::text in ${placesWithin(townshipId)}`)
    return { enteredBy, former: row?.placeId ?? null, known: within.length > 0 }
  }
  if (what !== 'category') return { enteredBy, former: null, known: true }
  const known = await reader
    .select({ id: category.id })
    .from(category)
    .where(and(eq(category.id, to ?? ''), eq(category.active, true)))
  return { enteredBy, former: row?.categoryId ?? null, known: known.length > 0 }
}
