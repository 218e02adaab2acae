import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { oneReception } from '../../views/one-reception.ts'
import { receptionShape } from '../../views/reception-view.ts'

const schema = {
  tags: ['receptions'],
  summary: '一次接待 / one reception',
  params: z.object({ receptionId: id }),
  response: { 200: receptionShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/receptions/{receptionId}; its matters are those of `GET /api/suggestions?receptionId=`. */
export function showReception(app: Api): void {
  app.get('/api/receptions/:receptionId', { schema, onRequest: requireSignIn }, (request) =>
    oneReception(app, meOf(request), request.params.receptionId),
  )
}
