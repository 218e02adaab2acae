import { countTerm, dayOf, type Counted } from './calendar.ts'
import type { Context } from './draft.ts'
import type { SuggestionState } from './suggestion.ts'

/**
 * The last day on which a round of handling on the county's way may end, reassignments and extensions included: 90 days from its
 * first 转办 (HN-XF12 26(2)). Null on other ways, in a second round, and before anything was transferred.
 */
export function hardStopDay(
  state: SuggestionState,
  { policy, calendar }: Pick<Context, 'policy' | 'calendar'>,
): Counted | null {
  const { hardStop } = policy.extensions.county
  const transfers = state.assignments.filter((a) => a.assignedBy !== state.townshipOfficeId).map((a) => a.assignedAt)
  if (!hardStop || state.route !== 'county' || state.round > 1 || transfers.length === 0) return null
  return countTerm(dayOf(Math.min(...transfers)), hardStop, calendar)
}
