import { z } from 'zod'
import { keepFilter } from '../../../db/registers/keep-filter.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { keptFilterBody, keptFilterShape, keptFilterView } from '../../views/kept-filter-view.ts'

const schema = {
  tags: ['me'],
  summary: '留下一个常用筛选 / keep a filter',
  description:
    '编号由窗口自己取，重发只有一个。查找的词和编号不留：可能是群众的姓名。\n\n' +
    'The window makes the id, so one sent twice is one. Words and numbers searched for are not kept: they may be a citizen’s name.',
  params: z.object({ filterId: id }),
  body: keptFilterBody.meta({
    examples: [{ name: '急的交办', tray: 'todo', wanted: { route: 'township', urgent: true } }],
  }),
  response: { 200: keptFilterShape, ...problems(400, 401, 404, 409, 503) },
}

/** PUT /api/me/kept-filters/{filterId}. */
export function keepOwnFilter(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/me/kept-filters/:filterId', { schema, onRequest: requireSignIn }, async (request) => {
    const { personId } = meOf(request)
    const kept = await keepFilter(db, { id: request.params.filterId, personId, ...request.body, now: now() })
    if ('refusal' in kept) throw refused(kept.refusal)
    return keptFilterView(kept.row)
  })
}
