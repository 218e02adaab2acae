import { resultsAfter, type Results } from '../workflows/rules/results.ts'
import type { EventBody, FeedbackKind } from '../workflows/rules/suggestion.ts'

/** The very texts of a telling, and where to turn. */
export interface Content {
  readonly documentIds: readonly string[]
  readonly channelId: string | null
}
/** What each kind of telling would say now. */
export interface ToTell {
  readonly content: ReadonlyMap<FeedbackKind, Content>
  readonly results: Results
}
export const nothingToTell: ToTell = { content: new Map(), results: new Map() }

/** What there is to tell after one more event of a suggestion. */
export function toTellAfter({ content, results: before }: ToTell, body: EventBody): ToTell {
  const results = resultsAfter(before, body)
  const said = saidBy(body, results)
  return { results, content: said ? new Map([...content, said]) : content }
}

const words = (...documentIds: readonly string[]): Content => ({ documentIds, channelId: null })

function saidBy(body: EventBody, results: Results): readonly [FeedbackKind, Content] | null {
  if (body.kind === 'answerGiven') return ['answer', words(body.documentId)]
  if (body.kind === 'explained') return ['explanation', { documentIds: [body.documentId], channelId: body.channelId }]
  if (body.kind === 'resultSubmitted') return ['result', words(...results.values())]
  // Handled together: the lead's words, until this suggestion has its own.
  if (body.kind === 'joinedMilestone' && body.documentId !== null)
    return [body.route === 'answer' ? 'answer' : 'result', words(body.documentId, ...(body.furtherDocumentIds ?? []))]
  // What a notice of progress says: what he is asked, why more time was given, what became of a promise.
  if (body.kind === 'submitterAsked' || body.kind === 'commitmentReported') return ['progress', words(body.documentId)]
  return body.kind === 'extensionGranted' ? ['progress', words(body.reasonId)] : null
}
