import { z } from 'zod'
import { listFrozen } from '../../../db/queries/list-frozen.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { frozenShape, frozenView } from '../../views/frozen-view.ts'

const schema = {
  tags: ['figures'],
  summary: '冻结的统计数 / frozen figures I have a part in',
  querystring: z.strictObject(pageFields),
  response: { 200: pageOf(frozenShape), ...problems(400, 401, 503) },
}

/** GET /api/frozen-figures, newest first. */
export function listOfFrozenFigures(app: Api): void {
  app.get('/api/frozen-figures', { schema, onRequest: requireSignIn }, async (request) => {
    const { everything: db } = app.needs
    const { personId, posts } = meOf(request)
    const sights = scopeOf(personId, posts)
    const { items, nextCursor } = await readPage(
      request.query,
      (page) => listFrozen(db, { sights, ...page }),
      ({ id }) => id,
    )
    return { items: await frozenView(db, items), nextCursor }
  })
}
