import { answering } from '../../workflows/rules/assignments.ts'
import { isFollowing, leadOf } from '../../workflows/rules/joined.ts'
import { holderOf } from '../../workflows/rules/moves.ts'
import { nextDue, nextMark, ownerOf } from '../../workflows/rules/obligations.ts'
import { rulesVersion, type SuggestionState } from '../../workflows/rules/suggestion.ts'

const dateOf = (instant: number | null) => (instant === null ? null : new Date(instant))

/** The columns that follow from the state; written together with it, never apart. */
export function suggestionColumns(state: SuggestionState, now: number) {
  const holder = holderOf(state)
  const ended = state.stage === 'closed'
  return {
    stationId: state.stationId,
    townshipOfficeId: state.townshipOfficeId,
    countyOfficeId: state.countyOfficeId,
    cityOfficeId: state.cityOfficeId,
    stage: state.stage,
    route: state.route,
    round: state.round,
    holder,
    holderOrganizationId:
      ended || state.stage === 'answered' || isFollowing(state)
        ? null
        : holder === 'HandlingUnit'
          ? (answering(state.assignments)[0]?.unitId ?? null)
          : ownerOf(holder, state).organizationId,
    researchId: state.research?.id ?? null,
    joinedToId: leadOf(state),
    endedAt: ended ? new Date(now) : null,
    nextDueAt: dateOf(nextDue(state)),
    nextMarkAt: dateOf(nextMark(state)),
    seq: state.seq,
    rulesVersion,
    state,
  }
}
