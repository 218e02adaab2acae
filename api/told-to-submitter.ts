import { toldSubmitters } from '../workflows/rules/obligations.ts'
import type { FeedbackKind, FeedbackMode, SuggestionEvent, SuggestionState } from '../workflows/rules/suggestion.ts'
import { nothingToTell, toTellAfter, type Content } from './content-to-tell.ts'

/** One thing a submitter was told, with the very texts, where the telling has any. */
export interface ToldOnce extends Content {
  readonly kind: FeedbackKind
  /** Epoch ms. */
  readonly at: number
  readonly mode: FeedbackMode | null
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
  const told: ToldOnce[] = []
  let toTell = nothingToTell
  let unhappy = false
  for (const { body, occurredAt } of ledger) {
    toTell = toTellAfter(toTell, body)
    if (body.kind === 'rated' && body.submitterId === submitterId) unhappy = body.satisfaction === 'dissatisfied'
    // A second explanation in writing answers those who were not content.
    if (body.kind === 'explainedAgain' && unhappy)
      told.push({ kind: 'explanation', at: occurredAt, mode: null, documentIds: [body.documentId], channelId: null })
    if (body.kind === 'feedbackRecorded')
      for (const given of body.given)
        if (given.outcome === 'delivered' && given.recipient.kind === 'submitter' && given.recipient.id === listener)
          told.push({
            kind: given.kind,
            at: given.occurredAt,
            mode: given.mode,
            ...(toTell.content.get(given.kind) ?? { documentIds: [], channelId: null }),
            ...(body.documentId ? { documentIds: [body.documentId] } : {}),
          })
  }
  return told
}
