import { z } from 'zod'
import { tellingOwed } from '../../../db/queries/telling-owed.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { callListView, callShape } from '../../views/call-list-view.ts'

/** As many tellings as one sheet holds; what is told makes room for the next. */
const most = 300

const schema = {
  tags: ['call list'],
  summary: '待反馈电话单 / who is to be told what, by person',
  description:
    '本单位应当告知而还没有告知的，最急的在前；同一个电话的各件、各种告知并成一个人，一个电话办完。结果用“记录反馈”逐件记。\n\n' +
    'What this office owes to people and has not told them, soonest first; all that one telephone is owed stands together, ' +
    'so that one call settles it. What came of it is entered by the move recordFeedback of each matter.',
  querystring: z.strictObject({ asPost: id.optional() }),
  response: {
    200: z.object({ calls: z.array(callShape), more: z.boolean() }),
    ...problems(400, 401, 403, 503),
  },
}

/** GET /api/call-list. `more`: there is more to tell than one sheet holds. */
export function showCallList(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/call-list', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const posts = postsOf(me, request.query.asPost)
    const organizationIds = posts.map(({ organizationId }) => organizationId)
    const found = await tellingOwed(db, { organizationIds, limit: most })
    const calls = await callListView(db, found, { personId: me.personId, posts, now: now() })
    return { calls, more: found.owed.length === most }
  })
}
