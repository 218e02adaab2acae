import { z } from 'zod'
import { listPersonalRequests } from '../../../db/queries/list-personal-requests.ts'
import { intakeScopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { personalRequestShape, personalRequestsView } from '../../views/personal-request-view.ts'

const schema = {
  tags: ['personal data'],
  summary: '个人信息请求登记簿 / the register of requests about personal data',
  description:
    '联络站、乡镇（街道）人大工作机构看到本站、本地的；新的在前。\n\nA station and its township office see their own; newest first.',
  querystring: z.strictObject({
    suggestionId: id.optional(),
    open: flag.optional().describe('还没有答复的 / not answered yet'),
    asPost: id.optional(),
    ...pageFields,
  }),
  response: { 200: pageOf(personalRequestShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/personal-requests. */
export function listOfPersonalRequests(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/personal-requests', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, cursor, limit, ...filters } = request.query
    const sights = intakeScopeOf(me.personId, postsOf(me, asPost))
    const { items, nextCursor } = await readPage(
      { cursor, limit },
      (page) => listPersonalRequests(db, { sights, ...filters, ...page }),
      ({ request: { id: last } }) => last,
    )
    return { items: await personalRequestsView(db, items, me.posts), nextCursor }
  })
}
