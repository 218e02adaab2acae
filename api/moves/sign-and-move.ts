import { hasMovedOn } from '../../db/queries/has-moved-on.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { endSigning } from '../../db/registers/end-signing.ts'
import type { draftedMove } from '../../db/schema/drafted-move.ts'
import { draftedRefusals } from '../../workflows/rules/drafted-moves.ts'
import type { Answer } from '../../workflows/rules/answer.ts'
import type { Needs } from '../api.ts'
import { commandIdOf } from '../command-id.ts'
import type { Outcome } from '../story.ts'
import type { Envelope } from './form.ts'
import { perform } from './perform.ts'
import { suggestionLife } from './suggestion-life.ts'

/**
 * Sends a signed draft as the move it is, through the gates every move goes through. The key is the draft's and the words are his who drafted
 * them, so that whoever sends it again, sends the same; who acts is whoever signed. Refused, the draft waits again.
 */
export async function signAndMove(needs: Needs, signed: typeof draftedMove.$inferSelect): Promise<Outcome> {
  const { id, suggestionId, move, attempt, draftedBy, signedBy, signedAs } = signed
  const now = needs.now()
  if (signedBy === null || signedAs === null) throw new Error('a draft that nobody signed is not sent')
  if (signed.state === 'signed') {
    const known = await knownAnswer(needs.db, suggestionId, signed.commandId ?? '')
    return known?.answer ? { kind: 'done', answer: known.answer as Answer } : { kind: 'unknown' }
  }
  const body: Envelope = signed.fields
  const key = `drafted ${id} ${attempt}`
  const asked = { subjectId: suggestionId, move, key, body, receivedAt: now }
  const life = suggestionLife(needs, asked, () => true)
  const judge: typeof life.judge = async (reader, command, state) =>
    (await hasMovedOn(reader, signed)) ? draftedRefusals.movedOn() : life.judge(reader, command, state)
  const actor = { kind: 'official', personId: signedBy, post: signedAs } as const
  const outcome = await perform(needs, { ...life, judge }, { id: draftedBy, actor: () => actor }, asked)
  const commandId = commandIdOf(draftedBy, key, move, body)
  if (outcome.kind !== 'unknown')
    await endSigning(needs.db, { id, attempt, commandId, done: outcome.kind === 'done', now })
  return outcome
}
