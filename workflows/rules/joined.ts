/** 合并办理: one suggestion handled together with another that leads, and answered separately. Read from the state alone. */
import type { Stage, SuggestionId, SuggestionState } from './suggestion.ts'

type Joinable = Pick<SuggestionState, 'stage' | 'joined'>

const withOutcome: readonly Stage[] = ['awaitingFeedback', 'answered', 'closed']

/** The lead whose handling counts for this suggestion too, or null. */
export const leadOf = ({ joined }: Pick<SuggestionState, 'joined'>): SuggestionId | null =>
  joined?.ended === false ? joined.leadId : null

/** Is what came of it known, so that only telling people is left? */
export const hasOutcome = ({ stage }: Pick<SuggestionState, 'stage'>): boolean => withOutcome.includes(stage)

/** Waits for its lead: the lead's offices and units do the work, here only people are told. */
export const isFollowing = (state: Joinable): boolean => leadOf(state) !== null && !hasOutcome(state)
