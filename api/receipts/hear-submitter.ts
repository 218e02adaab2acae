import type { Transaction } from '../../db/connect.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { waitingWords } from '../../db/queries/waiting-words.ts'
import { documentIdOf, keepDocument } from '../../db/registers/keep-document.ts'
import { queueMessage, type CitizenMessage } from '../../db/registers/queue-message.ts'
import { decide } from '../../workflows/rules/decide.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Command, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Needs } from '../api.ts'
import { commandIdOf } from '../command-id.ts'
import type { Holder } from './receipt-holder.ts'
import { refused } from '../refused.ts'

export interface Word {
  readonly holder: Holder
  /** What was sent, without the receipt: the same words are one word, however often they are sent. */
  readonly body: unknown
  readonly kind: CitizenMessage['kind']
  /** His own text, kept as a document: what it is, and the words. */
  readonly text: { readonly purpose: string; readonly words: string } | null
  /** What the story is told; `textId` is the document's. */
  readonly message: (textId: string | null) => CitizenMessage
}

/**
 * Takes a submitter's word for the story to hear, durably, once, and only when the law would take it after everything that waits
 * before it. Works while Temporal is down. Throws the refusal otherwise, and then keeps nothing.
 */
export async function hearSubmitter(needs: Pick<Needs, 'everything' | 'relay' | 'now'>, word: Word): Promise<void> {
  const refusal = await needs.everything.transaction((tx) => take(tx, word, needs.now()))
  if (refusal) throw refused(refusal)
  needs.relay.nudge()
}

async function take(tx: Transaction, word: Word, now: number): Promise<Refusal | null> {
  const { suggestionId, submitterId } = word.holder
  // The lock keeps two words of one suggestion from being judged on the same state.
  const loaded = await loadSuggestion(tx, suggestionId, { lock: true })
  if (!loaded) return refusals.notFound()
  const { state } = loaded
  // A rating belongs to its round: the same words in the next round are a new rating.
  const round = word.kind === 'submitterRated' ? state.round : 0
  const commandId = commandIdOf(submitterId, '', word.kind, { body: word.body, round })
  const known = await knownAnswer(tx, suggestionId, commandId)
  if (known) return known.refusal ?? null
  const waiting = await waitingWords(tx, suggestionId)
  if (waiting.some(({ id }) => id === commandId)) return null
  const textId = word.text === null ? null : documentIdOf(commandId, word.text.purpose)
  const message = word.message(textId)
  const said = {
    ...message,
    id: commandId,
    actor: { kind: 'submitter', submitterId },
    occurredAt: null,
    receivedAt: now,
  } as Command
  const refusal = await judge(tx, state, [...waiting, said], now)
  if (refusal) return refusal
  if (word.text !== null && textId !== null) {
    const { purpose, words } = word.text
    await keepDocument(tx, { id: textId, subjectId: suggestionId, purpose, text: words, createdBy: submitterId, now })
  }
  await queueMessage(tx, { ...message, suggestionId, submitterId, commandId, receivedAt: now })
  return null
}

/** The law's answer to the last of these commands, heard one after the other. */
async function judge(
  tx: Transaction,
  state: SuggestionState,
  commands: readonly Command[],
  now: number,
): Promise<Refusal | null> {
  const { policyId, policyVersion } = state
  const context = await loadContext(tx, { policyId, policyVersion, now, facts: {} })
  let refusal: Refusal | null = null
  for (const command of commands) {
    const decided = decide(state, command, context)
    refusal = decided.refusal ?? null
    if (!decided.refusal) state = decided.state
  }
  return refusal
}
