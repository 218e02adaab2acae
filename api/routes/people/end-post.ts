import { z } from 'zod'
import { findPost } from '../../../db/queries/find-post.ts'
import { endPost } from '../../../db/registers/end-post.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, words } from '../../fields.ts'
import { mustGive } from '../../must-give.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z
  .strictObject({
    toOn: day.describe('最后一天；写昨天的，立即失效 / the last day; yesterday ends it at once'),
    reason: words(500),
  })
  .meta({ examples: [{ toOn: '2026-12-31', reason: '调离' }] })

const schema = {
  tags: ['people'],
  summary: '结束一个岗位 / End a post',
  params: z.object({ postId: id }),
  body,
  response: { 200: z.object({ postId: z.string(), toOn: z.string() }), ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/posts/{postId}/end: from the next day on, and with the next request, the post opens nothing. */
export function endPostOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/posts/:postId/end', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { postId } = request.params
    const { toOn, reason } = request.body
    const post = await findPost(db, postId)
    if (!post) throw refused(doorRefusals.notFound())
    await mustGive(app, me, { role: post.role, placeId: post.placeId, to: post.personId })
    if (toOn < post.fromOn) throw refused(registerRefusals.daysReversed())
    await db.transaction(async (tx) => {
      await endPost(tx, { postId, toOn })
      const detail = { postId, before: post.toOn, after: toOn, reason }
      await recordAudit(tx, { act: 'postEnded', personId: me.personId, subjectId: post.personId, detail, at: now() })
    })
    return { postId, toOn }
  })
}
