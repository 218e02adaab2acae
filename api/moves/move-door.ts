import { z } from 'zod'
import type { Me } from '../../db/queries/who-is-signed-in.ts'
import { meOf, type Api, type Needs } from '../api.ts'
import { id, keyHeader } from '../fields.ts'
import { requireSignIn } from '../plugins/session.ts'
import { problems } from '../problem.ts'
import type { Outcome } from '../story.ts'
import { answerOutcome, movedShape } from './answer-outcome.ts'
import type { Envelope, Form } from './form.ts'
import type { Asked } from './perform.ts'

/**
 * One door per move, so that each shows its own body. 200 once it is in the ledger; a repeat with the same key and body gets the
 * same answer for the whole life.
 */
export function moveDoor<M extends string>(
  app: Api,
  door: {
    move: M
    tag: 'suggestions' | 'research'
    name: { readonly zh: string; readonly en: string }
    form: Form<unknown>
    perform: (needs: Needs, me: Me, asked: Asked & { move: M }) => Promise<Outcome>
  },
): void {
  const { move, tag, name, form, perform } = door
  app.post(
    `/api/${tag}/:id/moves/${move}`,
    {
      onRequest: requireSignIn,
      schema: {
        tags: [tag],
        summary: `${name.zh} / ${name.en}`,
        params: z.object({ id }),
        headers: keyHeader,
        body: form.body,
        response: { 200: movedShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
      },
    },
    async (request) => {
      const { needs } = app
      const asked = {
        subjectId: request.params.id,
        move,
        key: request.headers['idempotency-key'],
        body: request.body as Envelope,
        receivedAt: needs.now(),
      }
      return answerOutcome(await perform(needs, meOf(request), asked))
    },
  )
}
