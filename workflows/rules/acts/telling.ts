/** Feedback, per person: Article 20 (2) and (3) to every submitter, Article 18 to the deputy who raised the matter. */
import { emit, type Draft } from '../draft.ts'
import { sameRecipient, settling, toldSubmitters } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { FeedbackKind, Obligation, Recipient, Told } from '../suggestion.ts'
import type { Act } from './act.ts'

/** Kinds whose content must stand before anyone can be told. */
const afterOutcome: readonly FeedbackKind[] = ['answer', 'explanation', 'result']

const owedNow = (draft: Draft, kind: FeedbackKind, to: Recipient): readonly Obligation[] =>
  draft.state.open.filter(
    (o) =>
      o.feedback === kind &&
      sameRecipient(o.owedTo, to) &&
      (o.track !== draft.state.route || !afterOutcome.includes(kind) || draft.state.stage === 'awaitingFeedback'),
  )

/** A later word overtakes an earlier notice to the same person. */
const overtaken = (draft: Draft, kinds: readonly FeedbackKind[], to: Recipient) =>
  settling(
    draft,
    (o) =>
      o.feedback === 'progress' &&
      sameRecipient(o.owedTo, to) &&
      kinds.some((k) => k === 'assignmentStatus' || k === 'result'),
    'overtaken',
  )

export const recordFeedback: Act<'recordFeedback'> = (draft, { data }) => {
  const { recipient, outcome, kinds, mode, reasonId, documentId = null } = data
  const known =
    recipient.kind === 'deputy'
      ? draft.state.deputyId === recipient.id
      : draft.state.submitters.some((s) => s.id === recipient.id)
  if (!known) return refusals.recipientUnknown()
  if (outcome === 'delivered' && mode === null) return refusals.modeMissing()
  if (outcome !== 'delivered' && reasonId === null) return refusals.impossibleNeedsReason()
  const missing = kinds.filter((kind) => kind !== 'progress' && owedNow(draft, kind, recipient).length === 0)
  if (missing.length > 0) return refusals.nothingToTell(missing)
  tell(draft, kinds, [recipient], { mode, outcome, reasonId, documentId })
  return undefined
}

/** Tells what the act itself produced, to those named or to every submitter. */
export function tellInTheSameAct(draft: Draft, kind: FeedbackKind, told: Told | null): Refusal | undefined {
  if (told === null) return undefined
  const { actor } = draft.command
  const all: Recipient[] = toldSubmitters(draft.state).map((id) => ({ kind: 'submitter', id }))
  if (actor.kind === 'official' && actor.personId === draft.state.deputyId)
    all.push({ kind: 'deputy', id: actor.personId })
  const recipients = all.filter((r) => told.recipients === null || told.recipients.includes(r.id))
  if (told.recipients?.some((id) => !recipients.some((r) => r.id === id))) return refusals.recipientUnknown()
  tell(draft, [kind], recipients, { mode: told.mode, outcome: 'delivered', reasonId: null, documentId: null })
  return undefined
}

function tell(
  draft: Draft,
  kinds: readonly FeedbackKind[],
  recipients: readonly Recipient[],
  how: Pick<Parameters<typeof recordFeedback>[1]['data'], 'mode' | 'outcome' | 'reasonId' | 'documentId'>,
) {
  const { round } = draft.state
  const given = recipients.flatMap((recipient) =>
    kinds.map((kind) => ({ recipient, kind, mode: how.mode, outcome: how.outcome, round, occurredAt: draft.at })),
  )
  const settlesNothing = how.outcome === 'failed'
  const ids = new Set(
    settlesNothing ? [] : recipients.flatMap((r) => kinds.flatMap((k) => owedNow(draft, k, r).map((o) => o.id))),
  )
  const settles = [
    ...settling(draft, (o) => ids.has(o.id), how.outcome === 'impossible' ? 'impossible' : 'done'),
    ...(settlesNothing ? [] : recipients.flatMap((r) => overtaken(draft, kinds, r)).filter((s) => !ids.has(s.id))),
  ]
  const words = how.documentId ? { documentId: how.documentId } : {}
  emit(draft, { kind: 'feedbackRecorded', given, reasonId: how.reasonId, ...words }, { settles })
}
