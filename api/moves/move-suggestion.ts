import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { mayMove, maySee } from '../../workflows/rules/access.ts'
import { draftedRefusals } from '../../workflows/rules/drafted-moves.ts'
import type { Move, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Outcome } from '../story.ts'
import { asOfficial } from './as-official.ts'
import { needsSignature } from './needs-signature.ts'
import { perform, type Asked, type MovingNeeds } from './perform.ts'
import { suggestionLife } from './suggestion-life.ts'

/** One official's move on one suggestion, through gate 1 to the story. */
export function moveSuggestion(needs: MovingNeeds, me: Me, asked: Asked & { move: Move }): Promise<Outcome> {
  const { personId, posts } = me
  const life = suggestionLife(needs, asked, (state) => maySee(personId, posts, subjectOf(state)))
  const judge: typeof life.judge = async (reader, command, state) => {
    const refusal = await life.judge(reader, command, state)
    if (refusal || command.actor.kind !== 'official') return refusal
    const { post } = command.actor
    const isUnsigned = await needsSignature(reader, { move: asked.move, post, state, now: asked.receivedAt })
    return isUnsigned ? draftedRefusals.signFirst() : null
  }
  const asker = asOfficial(me, asked.body.asPost, (post, state: SuggestionState) =>
    mayMove(personId, post, asked.move, state),
  )
  return perform(needs, { ...life, judge }, asker, asked)
}
