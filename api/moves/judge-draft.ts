import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { mayMove } from '../../workflows/rules/access.ts'
import { draftedRefusals, mayDraftFor, signingOffice, type DraftableMove } from '../../workflows/rules/drafted-moves.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import type { Post, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Api } from '../api.ts'
import { commandIdOf } from '../command-id.ts'
import { postFor } from '../post-for.ts'
import { refused } from '../refused.ts'
import type { Envelope } from './form.ts'
import { keptTexts } from './kept-texts.ts'
import { needsSignature } from './needs-signature.ts'
import { suggestionLife } from './suggestion-life.ts'

/**
 * Would the law let this act through as the matter stands, and has it to be signed? Answers the office whose head signs, the post it is drafted in,
 * and what is kept of the body. Throws the refusal otherwise. Nothing is written.
 */
export async function judgeDraft(
  app: Api,
  me: Me,
  asked: { state: SuggestionState; move: DraftableMove; body: Envelope; again: boolean },
): Promise<{ officeId: string; post: Post; fields: Record<string, unknown> }> {
  const { state, move, body, again } = asked
  const { needs } = app
  const now = needs.now()
  const officeId = signingOffice(move, state)
  if (officeId === null) throw refused(draftedRefusals.notNeeded())
  const may = (post: Post) => mayDraftFor(post, officeId) && mayMove(me.personId, post, move, state)
  const post = postFor(me, body.asPost ?? undefined, may)
  if (!may(post)) throw refused(refusals.notYourPost(move))
  // What was drafted while the office still signed may be mended after it has stopped.
  if (!again && !(await needsSignature(needs.db, { move, post, state, now })))
    throw refused(draftedRefusals.notNeeded())
  const { asPost: _post, expectedSeq, ...fields } = body
  if (expectedSeq != null && expectedSeq !== state.seq) throw refused(refusals.stale(state.seq))
  const life = suggestionLife(
    needs,
    { subjectId: state.id, move, key: 'draft', body: fields, receivedAt: now },
    () => true,
  )
  const { keeper } = keptTexts(commandIdOf(me.personId, 'draft', move, fields), now)
  const occurredAt = fields.occurredAt == null ? null : Date.parse(fields.occurredAt)
  const actor = { kind: 'official', personId: me.personId, post } as const
  const command = life.command({ id: 'draft', actor, occurredAt, receivedAt: now }, keeper)
  const refusal = await life.judge(needs.db, command, state)
  if (refusal) throw refused(refusal)
  return { officeId, post, fields }
}
