import { z } from 'zod'
import { listNotices } from '../../../db/queries/list-notices.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { noticeStates } from '../../../workflows/rules/notices.ts'
import { noticeKinds } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { noticeShape, noticesView } from '../../views/notice-view.ts'

const schema = {
  tags: ['urgings'],
  summary: '催办通知、督办单列表 / notices I may see',
  description:
    '发出机关看到本机关的（包括待签发的督办单），承办单位看到发给本单位的，上级看到报给自己的；新的在前。\n\n' +
    'An office sees its own, drafts to be signed among them; a unit those sent to it; a superior those reported to it; newest first.',
  querystring: z.strictObject({
    kind: z.enum(noticeKinds).optional(),
    state: z.enum(noticeStates).optional(),
    asPost: id.optional(),
    ...pageFields,
  }),
  response: { 200: pageOf(noticeShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/notices. */
export function listOfNotices(app: Api): void {
  app.get('/api/notices', { schema, onRequest: requireSignIn }, async (request) => {
    const { everything: db, now } = app.needs
    const me = meOf(request)
    const { kind, state, asPost } = request.query
    const sights = scopeOf(me.personId, postsOf(me, asPost))
    const { items, nextCursor } = await readPage(
      request.query,
      (page) => listNotices(db, { sights, kind, state, now: now(), ...page }),
      (row) => row.notice.id,
    )
    return { items: await noticesView(db, items, now()), nextCursor }
  })
}
