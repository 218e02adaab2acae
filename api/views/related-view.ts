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
  /** 由哪件分出 / the letter it was split off from */
  splitFrom: other.nullable(),
  /** 由本件分出的 / what was split off from it */
  splitInto: z.array(other),
  /** 重复登记的另一件 / the other entry of the same matter */
  twin: other.nullable(),
})

/** The suggestions tied to this one, with their numbers as far as the reader's sight reaches. */
export async function relatedView(
  reader: Reader,
  state: SuggestionState,
  { personId, posts }: { personId: string; posts: readonly Post[] },
): Promise<z.input<typeof relatedShape>> {
  const lead = leadOf(state)
  const twin = state.voided?.twinId ?? state.voiding?.twinId ?? null
  const { splitFrom = null, splitInto = [] } = state
  const ids = [lead, twin, splitFrom, ...splitInto].filter((id) => id !== null)
  const seen = await seenSuggestions(reader, { ids, leadId: state.id, sights: scopeOf(personId, posts) })
  const shown = (id: string) => {
    const found = seen.find((one) => one.id === id)
    const stage = found ? { code: found.stage, ...stageNames[found.stage] } : null
    return { id, receiptNumber: found?.receiptNumber ?? null, stage }
  }
  return {
    lead: lead === null ? null : shown(lead),
    splitFrom: splitFrom === null ? null : shown(splitFrom),
    splitInto: splitInto.map(shown),
    twin: twin === null ? null : shown(twin),
    joinedHere: seen.filter(({ joinedToId }) => joinedToId === state.id).map(({ id }) => shown(id)),
  }
}
