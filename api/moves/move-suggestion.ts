import { factsFor } from '../../db/queries/facts-for.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { mayMove, maySee } from '../../workflows/rules/access.ts'
import { decide } from '../../workflows/rules/decide.ts'
import { openMoves } from '../../workflows/rules/moves.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import type { Command, Move, SuggestionState } from '../../workflows/rules/suggestion.ts'
import { subjectOf } from '../../workflows/rules/subject-of.ts'
import type { Outcome } from '../story.ts'
import { perform, type Asked, type Life, type MovingNeeds } from './perform.ts'
import { suggestionForms } from './suggestion-forms.ts'

/** One official's move on one suggestion, through gate 1 to the story. */
export function moveSuggestion(needs: MovingNeeds, me: Me, asked: Asked & { move: Move }): Promise<Outcome> {
  const { subjectId, move, body, receivedAt } = asked
  const { personId, posts } = me
  const life: Life<SuggestionState, Command> = {
    load: async (reader) => {
      const found = await loadSuggestion(reader, subjectId)
      return found && maySee(personId, posts, subjectOf(found.state)) ? found.state : null
    },
    known: (reader, commandId) => knownAnswer(reader, subjectId, commandId),
    seqOf: ({ seq }) => seq,
    mayMove: (post, state) => mayMove(personId, post, move, state),
    stale: (state) => {
      const { seq, stage } = state
      return { ...refusals.stale(seq), fields: { seq, stage, open: openMoves(state) } }
    },
    command: (sent, texts) => ({ ...sent, kind: move, data: suggestionForms[move].data(body, texts) }) as Command,
    judge: async (reader, command, state) => {
      const facts = await factsFor(reader, command, state)
      const { policyId, policyVersion } = state
      const context = await loadContext(reader, { policyId, policyVersion, now: receivedAt, facts })
      return decide(state, command, context).refusal ?? null
    },
    send: (command) => needs.story.move(subjectId, command),
  }
  return perform(needs, life, me, asked)
}
