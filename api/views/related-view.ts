import { z } from 'zod'
import { seenSuggestions } from '../../db/queries/seen-suggestions.ts'
import type { Reader } from '../../db/connect.ts'
import { scopeOf } from '../../workflows/rules/access.ts'
import { leadOf } from '../../workflows/rules/joined.ts'
import { stageNames } from '../../workflows/rules/refusals.ts'
import type { Post, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { coded } from '../fields.ts'

/** Another suggestion; number and stage null where the reader may not see it. */
const other = z.object({ id: z.string(), receiptNumber: z.string().nullable(), stage: coded.nullable() })
export const relatedShape = z.object({
  /** 合并办理的主件 / the lead it has joined */
  lead: other.nullable(),
  /** 并入本件的 / those that joined this one, as far as the reader sees them */
  joinedHere: z.array(other),
})

/** The suggestions tied to this one, with their numbers as far as the reader's sight reaches. */
export async function relatedView(
  reader: Reader,
  state: SuggestionState,
  { personId, posts }: { personId: string; posts: readonly Post[] },
): Promise<z.input<typeof relatedShape>> {
  const lead = leadOf(state)
  const ids = lead === null ? [] : [lead]
  const seen = await seenSuggestions(reader, { ids, leadId: state.id, sights: scopeOf(personId, posts) })
  const shown = (id: string) => {
    const found = seen.find((one) => one.id === id)
    const stage = found ? { code: found.stage, ...stageNames[found.stage] } : null
    return { id, receiptNumber: found?.receiptNumber ?? null, stage }
  }
  return {
    lead: lead === null ? null : shown(lead),
    joinedHere: seen.filter(({ joinedToId }) => joinedToId === state.id).map(({ id }) => shown(id)),
  }
}
