import { z } from 'zod'
import { listKeptFilters } from '../../../db/queries/list-kept-filters.ts'
import { meOf, type Api } from '../../api.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { keptFilterShape, keptFilterView } from '../../views/kept-filter-view.ts'

const schema = {
  tags: ['me'],
  summary: '我的常用筛选 / filters I keep',
  response: { 200: z.object({ items: z.array(keptFilterShape) }), ...problems(401, 503) },
}

/** GET /api/me/kept-filters: one's own, oldest first. */
export function listOfKeptFilters(app: Api): void {
  app.get('/api/me/kept-filters', { schema, onRequest: requireSignIn }, async (request) => ({
    items: (await listKeptFilters(app.needs.db, meOf(request).personId)).map(keptFilterView),
  }))
}
