import { knownResearchAnswer } from '../../db/queries/known-research-answer.ts'
import { listResearch } from '../../db/queries/list-research.ts'
import { loadContext } from '../../db/queries/load-context.ts'
import { loadResearch } from '../../db/queries/load-research.ts'
import { researchFactsFor } from '../../db/queries/research-facts-for.ts'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { scopeOf } from '../../workflows/rules/access.ts'
import { decideResearch } from '../../workflows/rules/decide-research.ts'
import { refusals } from '../../workflows/rules/refusals.ts'
import { mayMoveResearch, openResearchMoves } from '../../workflows/rules/research-moves.ts'
import type { ResearchCommand, ResearchMove, ResearchState } from '../../workflows/rules/research.ts'
import type { Outcome } from '../story.ts'
import { asOfficial } from './as-official.ts'
import { perform, type Asked, type Life, type MovingNeeds } from './perform.ts'
import { researchForms } from './research-forms.ts'

/** One official's move on one research, through gate 1 to its story. */
export function moveResearch(needs: MovingNeeds, me: Me, asked: Asked & { move: ResearchMove }): Promise<Outcome> {
  const { subjectId, move, body, receivedAt } = asked
  const sights = scopeOf(me.personId, me.posts)
  const life: Life<ResearchState, ResearchCommand> = {
    load: async (reader) => {
      const seen = await listResearch(reader, { sights, id: subjectId, limit: 1 })
      return seen.length === 0 ? null : ((await loadResearch(reader, subjectId))?.state ?? null)
    },
    known: (reader, commandId) => knownResearchAnswer(reader, subjectId, commandId),
    seqOf: ({ seq }) => seq,
    stale: (state) => {
      const { seq, stage } = state
      return { ...refusals.stale(seq), fields: { seq, stage, open: openResearchMoves(state) } }
    },
    command: (sent, texts) => ({ ...sent, kind: move, data: researchForms[move].data(body, texts) }) as ResearchCommand,
    judge: async (reader, command, state) => {
      const facts = await researchFactsFor(reader, command, state)
      const { policyId, policyVersion } = state
      const context = await loadContext(reader, { policyId, policyVersion, now: receivedAt, facts })
      return decideResearch(state, command, context).refusal ?? null
    },
    send: (command) => needs.story.moveResearch(subjectId, command),
  }
  const asker = asOfficial(me, body.asPost, (post, state: ResearchState) =>
    mayMoveResearch(me.personId, post, move, state),
  )
  return perform(needs, life, asker, asked)
}
