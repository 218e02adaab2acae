import { z } from 'zod'
import { linkMoves } from '../../../workflows/rules/links.ts'
import { moveRules } from '../../../workflows/rules/moves.ts'
import type { Api } from '../../api.ts'
import { id, keyHeader } from '../../fields.ts'
import { linkForm } from '../../links/link-form.ts'
import { linkOf, linkPath, requireLink } from '../../links/link-session.ts'
import { answerOutcome, movedShape } from '../../moves/answer-outcome.ts'
import type { Envelope } from '../../moves/form.ts'
import { moveByLink } from '../../moves/move-by-link.ts'
import { problems } from '../../problem.ts'

/** POST /api/links/{linkId}/moves/{move}: a unit's move on the one task of its link. */
export function moveOnLinkedTask(app: Api): void {
  for (const move of linkMoves) {
    const { zh, en } = moveRules[move]
    app.post(
      `${linkPath}/moves/${move}`,
      {
        onRequest: requireLink,
        schema: {
          tags: ['links'],
          summary: `凭办理链接${zh} / ${en}, by a link`,
          params: z.object({ linkId: id }),
          headers: keyHeader,
          body: linkForm(move),
          response: { 200: movedShape, ...problems(400, 401, 403, 409, 422, 503) },
        },
      },
      async (request) => {
        const { needs } = app
        const link = linkOf(request)
        return answerOutcome(
          await moveByLink(needs, link, {
            subjectId: link.suggestionId,
            move,
            key: request.headers['idempotency-key'],
            body: request.body as Envelope,
            receivedAt: needs.now(),
          }),
        )
      },
    )
  }
}
