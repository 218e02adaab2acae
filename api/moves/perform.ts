import type { Reader } from '../../db/connect.ts'
import { claimKey, claimOf } from '../../db/registers/claim-key.ts'
import type { Answer, StoredAnswer } from '../../workflows/rules/answer.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Needs } from '../api.ts'
import { commandIdOf } from '../command-id.ts'
import type { Outcome } from '../story.ts'
import type { Envelope, TextKeeper } from './form.ts'
import { keptTexts } from './kept-texts.ts'

export type MovingNeeds = Pick<Needs, 'everything' | 'story' | 'temporalIsUp'>
/** What a client sent, and when it came to the door (epoch ms). */
export interface Asked {
  readonly subjectId: string
  readonly move: string
  readonly key: string
  readonly body: Envelope
  readonly receivedAt: number
}
/** Who asks. `id`: his keys and texts are his alone. `actor`: as whom he acts on this state; may throw the refusal. */
export interface Asker<State> {
  readonly id: string
  actor(state: State): Actor
}
/** How a suggestion, or a research, answers the questions every move asks. */
export interface Life<State, Command> {
  /** The state, or null when there is none or it is not this person's to see. */
  load(reader: Reader): Promise<State | null>
  known(reader: Reader, commandId: string): Promise<StoredAnswer | null>
  seqOf(state: State): number
  /** The refusal of a stale `expectedSeq`, with what is open now. */
  stale(state: State): Refusal
  command(sent: Sent, texts: TextKeeper): Command
  /** The law's dry run on this state. */
  judge(reader: Reader, command: Command, state: State): Promise<Refusal | null>
  send(command: Command): Promise<Outcome>
}
export interface Sent {
  readonly id: string
  readonly actor: Actor
  readonly occurredAt: number | null
  readonly receivedAt: number
}

/**
 * Gate 1 and the sending: who may see it, as whom he acts, a known answer, then a dry run of the law, all in one snapshot. Only what
 * the dry run lets through leaves its texts and goes to the story. A refusal here leaves nothing behind.
 */
export async function perform<State, Command>(
  needs: MovingNeeds,
  life: Life<State, Command>,
  asker: Asker<State>,
  asked: Asked,
): Promise<Outcome> {
  const { everything: db } = needs
  const { subjectId, key, move, body, receivedAt } = asked
  const commandId = commandIdOf(asker.id, key, move, body)
  const whose = { subjectId, personId: asker.id, key }
  const judged = await db.transaction((tx) => judge(tx), { isolationLevel: 'repeatable read', accessMode: 'read only' })
  if ('outcome' in judged) return judged.outcome
  if ('refusal' in judged) {
    // A first attempt may have committed between the client's repeat and our snapshot: then the no would be about its own act.
    const known = judged.mayBeKnown ? await life.known(db, commandId) : null
    return known ? outcomeOf(known) : { kind: 'refused', refusal: judged.refusal }
  }
  const isUp = needs.temporalIsUp()
  const free = await db.transaction(async (tx) => {
    if (!(await claimKey(tx, { ...whose, commandId, now: receivedAt }))) return false
    if (isUp) await judged.texts.write(tx, { subjectId, createdBy: asker.id, now: receivedAt })
    return true
  })
  if (!free) return { kind: 'refused', refusal: refusals.keyReused() }
  return isUp ? life.send(judged.command) : { kind: 'unavailable' }

  async function judge(reader: Reader) {
    const no = (refusal: Refusal, mayBeKnown = false) => ({ refusal, mayBeKnown })
    const state = await life.load(reader)
    // Asked before sight: who handed a matter over sees it no more, and his repeat must still hear that it was done.
    const known = await life.known(reader, commandId)
    if (known) return { outcome: outcomeOf(known) }
    if (state === null) return no(refusals.notFound(), true)
    const claim = await claimOf(reader, whose)
    if (claim !== null && claim.commandId !== commandId) return no(refusals.keyReused())
    // Who came in time and was sent away by our own outage is still in time when he comes again.
    const firstCame = claim?.claimedAt ?? receivedAt
    const texts = keptTexts(commandId, firstCame)
    const actor = asker.actor(state)
    if (body.expectedSeq != null && body.expectedSeq !== life.seqOf(state)) return no(life.stale(state), true)
    const occurredAt = body.occurredAt == null ? null : Date.parse(body.occurredAt)
    const command = life.command({ id: commandId, actor, occurredAt, receivedAt: firstCame }, texts.keeper)
    const refusal = await life.judge(reader, command, state)
    return refusal ? no(refusal, true) : { command, texts }
  }
}

const outcomeOf = (known: StoredAnswer): Outcome =>
  known.refusal ? { kind: 'refused', refusal: known.refusal } : { kind: 'done', answer: known.answer as Answer }
