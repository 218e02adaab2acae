/** Flags beside the stage (glossary §2), read from what is owed and from the tasks. */
import type { SuggestionState } from './suggestion.ts'

const owes = (state: SuggestionState, kind: string) => state.open.some((o) => o.kind === kind)

/** 待补充: a submitter has been asked for more and has time to answer. */
export const isPaused = (state: SuggestionState): boolean => owes(state, 'supply')

/** 申请延期待批: somebody waits for the decision on more time. */
export const isExtensionPending = (state: SuggestionState): boolean => owes(state, 'decideExtension')

/** 申请退回待定: some unit waits for the decision on its return. */
export const isReturnPending = (state: SuggestionState): boolean =>
  state.assignments.some((a) => a.endedAt === null && a.returnPending)
