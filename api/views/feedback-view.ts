import { z } from 'zod'
import type { Sentence } from '../../workflows/rules/refusals.ts'
import { routeRules } from '../../workflows/rules/moves.ts'
import { recipientsOf, sameRecipient } from '../../workflows/rules/obligations.ts'
import { feedbackNames } from '../../workflows/rules/refusals.ts'
import type { FeedbackKind, Recipient, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { modeNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'
import { contentShape } from './content-view.ts'

const told = z.object({
  kind: z.string(),
  name: sentence,
  /** told 已告知 · impossible 无法反馈 · owed 应告知 · later 尚未到告知的时候 */
  state: z.enum(['told', 'impossible', 'owed', 'later']),
  at: z.string().nullable(),
  mode: coded.nullable(),
  dueAt: z.string().nullable(),
  failedAttempts: z.number(),
  /** What he would read once he is told it as things stand; null: he was told. */
  says: contentShape.nullable(),
})
export const feedbackShape = z.object({
  recipient: z.object({ kind: z.enum(['submitter', 'deputy']), id: z.string(), name: sentence }),
  kinds: z.array(told),
})

/** Who must be told what in this round, and whether he has been: every submitter (or the contact person), and the raising deputy. */
export function feedbackView(
  state: SuggestionState,
  nameOf: (recipient: Recipient) => Sentence,
  saysOf: (kind: FeedbackKind) => z.output<typeof contentShape>,
): z.input<typeof feedbackShape>[] {
  return recipientsOf(['everySubmitter', 'raisingDeputy'], state).map((recipient) => ({
    recipient: { ...recipient, name: nameOf(recipient) },
    kinds: kindsFor(state, recipient).map((kind) => {
      const told = toldOf(state, recipient, kind)
      return { ...told, says: told.state === 'owed' || told.state === 'later' ? saysOf(kind) : null }
    }),
  }))
}

function kindsFor(state: SuggestionState, to: Recipient): FeedbackKind[] {
  const byRoute: readonly FeedbackKind[] = state.route === null ? [] : routeRules[state.route].tells
  const ofRound = byRoute.filter((kind) => state.round === 1 || kind !== 'assignmentStatus')
  const owed = state.open.flatMap((o) => (o.feedback !== null && sameRecipient(o.owedTo, to) ? [o.feedback] : []))
  const given = state.feedback.flatMap((f) =>
    f.round === state.round && sameRecipient(f.recipient, to) ? [f.kind] : [],
  )
  return [...new Set([...(to.kind === 'submitter' ? ofRound : []), ...owed, ...given])]
}

function toldOf(state: SuggestionState, to: Recipient, kind: FeedbackKind): Omit<z.input<typeof told>, 'says'> {
  const given = state.feedback.filter(
    (f) => f.kind === kind && f.round === state.round && sameRecipient(f.recipient, to),
  )
  const last = given.findLast((f) => f.outcome !== 'failed')
  const owed = state.open.find((o) => o.feedback === kind && sameRecipient(o.owedTo, to))
  const how = last?.outcome === 'impossible' ? 'impossible' : 'told'
  return {
    kind,
    name: feedbackNames[kind],
    state: last && !owed ? how : owed ? 'owed' : 'later',
    at: last ? new Date(last.occurredAt).toISOString() : null,
    mode: last?.mode ? { code: last.mode, ...modeNames[last.mode] } : null,
    dueAt: owed?.dueAt == null ? null : new Date(owed.dueAt).toISOString(),
    failedAttempts: given.filter((f) => f.outcome === 'failed').length,
  }
}
