import { z } from 'zod'
import { listReceptions } from '../../../db/queries/list-receptions.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { openingShape, openingsView } from '../../views/opening-view.ts'

const schema = {
  tags: ['mailbox'],
  summary: '开箱列表 / openings of the mailbox I may see',
  description:
    '联络站看到本站的，乡镇（街道）、县、市看到下级的；新的在前。\n\nA station sees its own, an office those below it; newest first.',
  querystring: z.strictObject({ stationId: id.optional(), asPost: id.optional(), ...pageFields }),
  response: { 200: pageOf(openingShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/mailbox-openings. */
export function listOfOpenings(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/mailbox-openings', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, cursor, limit, stationId } = request.query
    const sights = scopeOf(me.personId, postsOf(me, asPost))
    const { items, nextCursor } = await readPage(
      { cursor, limit },
      (page) => listReceptions(db, { sights, kind: 'mailbox', stationId, ...page }),
      ({ session }) => session.id,
    )
    return { items: await openingsView(db, items), nextCursor }
  })
}
