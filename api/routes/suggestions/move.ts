import { z } from 'zod'
import { moves } from '../../../workflows/rules/suggestion.ts'
import { moveRules } from '../../../workflows/rules/moves.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader } from '../../fields.ts'
import { answerOutcome, movedShape } from '../../moves/answer-outcome.ts'
import { moveSuggestion } from '../../moves/move-suggestion.ts'
import { suggestionForms } from '../../moves/suggestion-forms.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

/**
 * An official's move on a suggestion: one door per move, so that each shows its own body. 200 once it is in the ledger; a repeat with
 * the same key and body gets the same answer for the life of the suggestion.
 */
export function moveOnSuggestion(app: Api): void {
  for (const move of moves)
    app.post(
      `/api/suggestions/:id/moves/${move}`,
      {
        onRequest: requireSignIn,
        schema: {
          tags: ['suggestions'],
          summary: `${moveRules[move].zh} / ${moveRules[move].en}`,
          params: z.object({ id }),
          headers: keyHeader,
          body: suggestionForms[move].body,
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
        return answerOutcome(await moveSuggestion(needs, meOf(request), asked))
      },
    )
}
