import { toldSubmitters } from '../workflows/rules/obligations.ts'
import { resultsAfter, type Results } from '../workflows/rules/results.ts'
import type { FeedbackKind, FeedbackMode, SuggestionEvent, SuggestionState } from '../workflows/rules/suggestion.ts'

/** One thing a submitter was told. `documentIds`: the very texts, where the telling has any; `channelId`: where to turn. */
export interface ToldOnce {
  readonly kind: FeedbackKind
  /** Epoch ms. */
  readonly at: number
  readonly mode: FeedbackMode | null
  readonly documentIds: readonly string[]
  readonly channelId: string | null
}
type Content = Pick<ToldOnce, 'documentIds' | 'channelId'>
const words = (...documentIds: readonly string[]): Content => ({ documentIds, channelId: null })

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
  let results: Results = new Map()
  let unhappy = false
  for (const { body, occurredAt } of ledger) {
    if (body.kind === 'answerGiven') content.set('answer', words(body.documentId))
    if (body.kind === 'explained')
      content.set('explanation', { documentIds: [body.documentId], channelId: body.channelId })
    results = resultsAfter(results, body)
    if (body.kind === 'resultSubmitted') content.set('result', words(...results.values()))
    // Handled together: the lead's words, until this suggestion has its own.
    if (body.kind === 'joinedMilestone' && body.documentId !== null)
      content.set(
        body.route === 'answer' ? 'answer' : 'result',
        words(body.documentId, ...(body.furtherDocumentIds ?? [])),
      )
    if (body.kind === 'rated' && body.submitterId === submitterId) unhappy = body.satisfaction === 'dissatisfied'
    // What a notice of progress says: what he is asked, why more time was given, what became of a promise.
    if (body.kind === 'submitterAsked' || body.kind === 'commitmentReported')
      content.set('progress', words(body.documentId))
    if (body.kind === 'extensionGranted') content.set('progress', words(body.reasonId))
    // A second explanation in writing answers those who were not content.
    if (body.kind === 'explainedAgain' && unhappy)
      told.push({ kind: 'explanation', at: occurredAt, mode: null, ...words(body.documentId) })
    if (body.kind === 'feedbackRecorded')
      for (const given of body.given)
        if (given.outcome === 'delivered' && given.recipient.kind === 'submitter' && given.recipient.id === listener)
          told.push({
            kind: given.kind,
            at: given.occurredAt,
            mode: given.mode,
            ...(content.get(given.kind) ?? words()),
            ...(body.documentId ? { documentIds: [body.documentId] } : {}),
          })
  }
  return told
}
