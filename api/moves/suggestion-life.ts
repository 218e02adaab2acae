import { factsFor } from '../../db/queries/facts-for.ts'
import { knownAnswer } from '../../db/queries/known-answer.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { loadSuggestion } from '../../db/queries/load-suggestion.ts'
import { decide } from '../../workflows/rules/decide.ts'
import { openMoves } from '../../workflows/rules/moves.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import type { Command, Move, SuggestionState } from '../../workflows/rules/suggestion.ts'
import type { Asked, Life, MovingNeeds } from './perform.ts'
import { suggestionForms } from './suggestion-forms.ts'

/** How one suggestion answers what a move asks, for somebody who `sees` it or not. */
export function suggestionLife(
  needs: MovingNeeds,
  { subjectId, move, body, receivedAt }: Asked & { move: Move },
  sees: (state: SuggestionState) => boolean,
): Life<SuggestionState, Command> {
  return {
    load: async (reader) => {
      const found = await loadSuggestion(reader, subjectId)
      return found && sees(found.state) ? found.state : null
    },
    known: (reader, commandId) => knownAnswer(reader, subjectId, commandId),
    seqOf: ({ seq }) => seq,
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
}
