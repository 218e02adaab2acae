import { z } from 'zod'
import { researchMoveRules } from '../../../workflows/rules/research-moves.ts'
import { researchMoves } from '../../../workflows/rules/research.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader } from '../../fields.ts'
import { answerOutcome, movedShape } from '../../moves/answer-outcome.ts'
import { moveResearch } from '../../moves/move-research.ts'
import { researchForms } from '../../moves/research-forms.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

/** A move on a research, by the office that opened it: one door per move; 200 once it is in the ledger. */
export function moveOnResearch(app: Api): void {
  for (const move of researchMoves)
    app.post(
      `/api/research/:id/moves/${move}`,
      {
        onRequest: requireSignIn,
        schema: {
          tags: ['research'],
          summary: `${researchMoveRules[move].zh} / ${researchMoveRules[move].en}`,
          params: z.object({ id }),
          headers: keyHeader,
          body: researchForms[move].body,
          response: { 200: movedShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
        },
      },
      async (request) => {
        const { needs } = app
        const asked = {
          subjectId: request.params.id,
          move,
          key: request.headers['idempotency-key'],
          body: request.body,
          receivedAt: needs.now(),
        }
        return answerOutcome(await moveResearch(needs, meOf(request), asked))
      },
    )
}
