import { toldSubmitters } from '../workflows/rules/obligations.ts'
import type { FeedbackKind, FeedbackMode, SuggestionEvent, SuggestionState } from '../workflows/rules/suggestion.ts'

/** One thing a submitter was told. `documentId`: the very text, where the telling has one; `channelId`: where to turn. */
export interface ToldOnce {
  readonly kind: FeedbackKind
  /** Epoch ms. */
  readonly at: number
  readonly mode: FeedbackMode | null
  readonly documentId: string | null
  readonly channelId: string | null
}
interface Content {
  readonly documentId: string
  readonly channelId: string | null
}

/** On a joint letter the contact person hears for all; otherwise everyone for himself. */
export const hearsFor = (state: SuggestionState, submitterId: string): string =>
  state.contactPersonId !== null && toldSubmitters(state).includes(state.contactPersonId)
    ? state.contactPersonId
    : submitterId

/** What this submitter has been told so far, in order, each with the text that stood when he was told. */
export function toldToSubmitter(
  ledger: readonly SuggestionEvent[],
  state: SuggestionState,
  submitterId: string,
): ToldOnce[] {
  const listener = hearsFor(state, submitterId)
  const content = new Map<FeedbackKind, Content>()
  const told: ToldOnce[] = []
  let unhappy = false
  for (const { body, occurredAt } of ledger) {
    if (body.kind === 'answerGiven') content.set('answer', { documentId: body.documentId, channelId: null })
    if (body.kind === 'explained')
      content.set('explanation', { documentId: body.documentId, channelId: body.channelId })
    if (body.kind === 'resultSubmitted') content.set('result', { documentId: body.documentId, channelId: null })
    // Handled together: the lead's words, until this suggestion has its own.
    if (body.kind === 'joinedMilestone' && body.documentId !== null)
      content.set(body.route === 'answer' ? 'answer' : 'result', { documentId: body.documentId, channelId: null })
    if (body.kind === 'rated' && body.submitterId === submitterId) unhappy = body.satisfaction === 'dissatisfied'
    // What a notice of progress says: what he is asked, why more time was given, what became of a promise.
    if (body.kind === 'submitterAsked' || body.kind === 'commitmentReported')
      content.set('progress', { documentId: body.documentId, channelId: null })
    if (body.kind === 'extensionGranted') content.set('progress', { documentId: body.reasonId, channelId: null })
    // A second explanation in writing answers those who were not content.
    if (body.kind === 'explainedAgain' && unhappy)
      told.push({ kind: 'explanation', at: occurredAt, mode: null, documentId: body.documentId, channelId: null })
    if (body.kind === 'feedbackRecorded')
      for (const given of body.given)
        if (given.outcome === 'delivered' && given.recipient.kind === 'submitter' && given.recipient.id === listener)
          told.push({
            kind: given.kind,
            at: given.occurredAt,
            mode: given.mode,
            ...none,
            ...content.get(given.kind),
            ...(body.documentId ? { documentId: body.documentId } : {}),
          })
  }
  return told.map(({ kind, at, mode, documentId, channelId }) => ({ kind, at, mode, documentId, channelId }))
}

const none = { documentId: null, channelId: null }
