import { z } from 'zod'
import { listReceptions } from '../../../db/queries/list-receptions.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { day, flag, id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { receptionShape, receptionsView } from '../../views/reception-view.ts'

const schema = {
  tags: ['receptions'],
  summary: '接待列表 / receptions I may see',
  description:
    '联络站看到本站的，乡镇（街道）、县、市看到下级的；代表和单位看到自己到场的；新的在前。\n\n' +
    'A station sees its own, an office those below it, a deputy or a unit those he or it came to; newest first.',
  querystring: z.strictObject({
    stationId: id.optional(),
    heldOn: day.optional(),
    open: flag.optional().describe('还没有结束的 / not closed yet'),
    asPost: id.optional(),
    ...pageFields,
  }),
  response: { 200: pageOf(receptionShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/receptions. */
export function listOfReceptions(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/receptions', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, cursor, limit, ...filters } = request.query
    const sights = scopeOf(me.personId, postsOf(me, asPost))
    const { items, nextCursor } = await readPage(
      { cursor, limit },
      (page) => listReceptions(db, { sights, ...filters, ...page }),
      ({ session }) => session.id,
    )
    return { items: await receptionsView(db, items), nextCursor }
  })
}
