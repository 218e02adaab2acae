/** Acts beside the route: open at whatever stage their own condition holds, whichever of the five ways a matter takes. */
import { isExtensionPending, isReturnPending } from './flags.ts'
import { isFollowing, leadOf } from './joined.ts'
import type { Move, Route, Stage, SuggestionState } from './suggestion.ts'

const beforeOutcome: readonly Stage[] = ['registered', 'classified', 'assigned', 'submitted', 'transferred', 'handling']
const alone: readonly (Route | null)[] = ['research', 'redirect']

export const besideMoves = [
  'join',
  'leaveJoin',
  'leaveResearch',
  'split',
  'correct',
  'voidEntry',
  'decideVoid',
  'recordWithdrawal',
] as const satisfies readonly Move[]
export type BesideMove = (typeof besideMoves)[number]

const isGoingOn = ({ stage }: SuggestionState) => stage !== 'closed'

const isOpen: { readonly [K in BesideMove]: (state: SuggestionState) => boolean } = {
  join: (state) =>
    leadOf(state) === null &&
    !isReturnPending(state) &&
    !isExtensionPending(state) &&
    !alone.includes(state.route) &&
    beforeOutcome.includes(state.stage),
  split: (state) => !isFollowing(state) && !isReturnPending(state) && beforeOutcome.includes(state.stage),
  correct: isGoingOn,
  voidEntry: (state) => isGoingOn(state) && !state.voiding,
  decideVoid: (state) => isGoingOn(state) && Boolean(state.voiding),
  recordWithdrawal: isGoingOn,
  leaveResearch: (state) => isGoingOn(state) && state.research?.ended === false,
  leaveJoin: (state) => isFollowing(state) || (leadOf(state) !== null && state.stage === 'awaitingFeedback'),
}

/** Those open now, whoever asks. */
export const movesBeside = (state: SuggestionState): readonly Move[] =>
  besideMoves.filter((move) => isOpen[move](state))
