import { z } from 'zod'
import { dropFilter } from '../../../db/registers/drop-filter.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['me'],
  summary: '删除一个常用筛选 / remove a kept filter',
  params: z.object({ filterId: id }),
  response: { 204: z.null().describe('已删除 / removed'), ...problems(400, 401, 503) },
}

/** DELETE /api/me/kept-filters/{filterId}: one's own; a repeat is answered alike. */
export function dropOwnFilter(app: Api): void {
  app.delete('/api/me/kept-filters/:filterId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    await dropFilter(app.needs.db, { id: request.params.filterId, personId: meOf(request).personId })
    return reply.code(204).send(null)
  })
}
