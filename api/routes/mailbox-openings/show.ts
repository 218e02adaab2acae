import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { oneOpening } from '../../views/one-opening.ts'
import { openingShape } from '../../views/opening-view.ts'

const schema = {
  tags: ['mailbox'],
  summary: '一次开箱 / one opening of the mailbox',
  params: z.object({ openingId: id }),
  response: { 200: openingShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/mailbox-openings/{openingId}; its letters are those of `GET /api/suggestions?receptionId=`. */
export function showOpening(app: Api): void {
  app.get('/api/mailbox-openings/:openingId', { schema, onRequest: requireSignIn }, (request) =>
    oneOpening(app, meOf(request), request.params.openingId),
  )
}
