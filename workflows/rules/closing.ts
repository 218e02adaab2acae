/** What is still owed before a suggestion may end. Article 20: nothing is rejected, lost or left unanswered. */
import { emit, type Draft } from './draft.ts'
import { routeRules } from './moves.ts'
import { owed, toldSubmitters } from './obligations.ts'
import type { FeedbackKind, Obligation, SuggestionState } from './suggestion.ts'

/** Feedback of Article 20 or 18 on the main route: without it there is no 办结. */
export const feedbackOwed = (state: SuggestionState): readonly Obligation[] =>
  state.open.filter((o) => o.track === state.route && o.feedback !== null && o.feedback !== 'progress')

/** Has everyone been told every kind his route owes in this round, or stands the impossibility on record? Read from what was
 *  recorded, independently of the obligations: the second lock on an end. A second round owes the outcome only. */
export function toldEverySubmitter(state: SuggestionState): boolean {
  if (state.route === null) return false
  const kinds: readonly FeedbackKind[] = routeRules[state.route].tells
  const wanted = state.round === 1 ? kinds : kinds.filter((kind) => kind !== 'assignmentStatus')
  return toldSubmitters(state).every((id) =>
    wanted.every((kind) =>
      state.feedback.some(
        (f) => f.recipient.id === id && f.kind === kind && f.round === state.round && f.outcome !== 'failed',
      ),
    ),
  )
}

const nothingOwed = (state: SuggestionState) =>
  state.open.length === 0 && (state.research === null || state.research.ended)

/** Nothing can happen any more, except a late word of a citizen. */
export const isOver = (state: SuggestionState) => state.stage === 'closed'

/**
 * Ends what can be ended after an act: `answered` (办结) when all owed are told, `closed` (归档) when nothing is owed
 * and all have rated or the window is over. A redirection has no window and closes at once.
 */
export function endWhereDone(draft: Draft): void {
  const { stage, route } = draft.state
  if (route === null) return
  if (stage === 'awaitingFeedback' && feedbackOwed(draft.state).length === 0 && toldEverySubmitter(draft.state)) {
    const hasWindow = draft.ctx.policy.rules.some((rule) => rule.track === route && rule.key === 'rate')
    const raters = toldSubmitters(draft.state).map((id) => ({ kind: 'submitter' as const, id }))
    const opens = hasWindow
      ? owed(draft, route, 'rate', { at: draft.ctx.now, event: 'answered' }, { recipients: raters })
      : []
    emit(draft, { kind: 'answered' }, { opens })
  }
  if (draft.state.stage === 'answered' && nothingOwed(draft.state))
    emit(draft, { kind: 'closed', because: why(draft.state) })
}

function why(state: SuggestionState): 'allRated' | 'windowOver' | 'redirected' {
  const rated = toldSubmitters(state).every((id) =>
    state.ratings.some((r) => r.submitterId === id && r.round === state.round),
  )
  if (rated) return 'allRated'
  return state.route === 'redirect' ? 'redirected' : 'windowOver'
}
