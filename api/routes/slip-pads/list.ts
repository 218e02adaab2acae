import { z } from 'zod'
import { listSlipPads } from '../../../db/queries/list-slip-pads.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { slipPadShape, slipPadsView } from '../../views/slip-pad-view.ts'

const schema = {
  tags: ['slips'],
  summary: '预编号回执列表 / pads of slips',
  description:
    '联络站看到本站的，乡镇（街道）、县、市看到下级的；新的在前。\n\nA station sees its own, an office those below it; newest first.',
  querystring: z.strictObject({ asPost: id.optional(), ...pageFields }),
  response: { 200: pageOf(slipPadShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/slip-pads. */
export function listOfPads(app: Api): void {
  const { db } = app.needs
  app.get('/api/slip-pads', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, cursor, limit } = request.query
    const sights = scopeOf(me.personId, postsOf(me, asPost))
    const { items, nextCursor } = await readPage(
      { cursor, limit },
      (page) => listSlipPads(db, { sights, ...page }),
      ({ pad }) => pad.id,
    )
    return { items: await slipPadsView(db, items), nextCursor }
  })
}
