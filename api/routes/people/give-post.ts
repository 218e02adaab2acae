import { z } from 'zod'
import { givePost } from '../../../db/registers/give-post.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustGive } from '../../must-give.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { organizationForPost, postFields, postGiven } from '../../post-fields.ts'
import { problems } from '../../problem.ts'

const body = z.strictObject({ ...postFields, reason: words(500) }).meta({
  examples: [
    {
      role: 'townshipOfficer',
      organizationId: 'org_liulin_office',
      fromOn: '2026-12-01',
      toOn: '2026-12-31',
      reason: '刘静怡休假期间代班',
    },
  ],
})

const schema = {
  tags: ['people'],
  summary: '登记一个岗位 / Give a post',
  description:
    '起止日期写明：代班的写最后一天，到期自然失效。同一人可以有几个岗位，三员岗位只能有一个。\n\n' +
    'From day to day: a substitute’s post ends by itself. One person may hold several posts, but one of the three administrators’ only.',
  params: z.object({ personId: id }),
  body,
  response: { 201: z.object({ postId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/people/{personId}/posts. */
export function givePostTo(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/people/:personId/posts', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { personId } = request.params
    const { reason, ...asked } = request.body
    const { placeId } = await organizationForPost(app, asked)
    await mustGive(app, me, { role: asked.role, placeId, to: personId })
    await mustKnow(app, me, personId)
    const postId = await db.transaction(async (tx) => {
      const { postId: made } = postGiven(await givePost(tx, { personId, ...asked, now: now() }))
      const detail = { postId: made, ...asked, reason }
      await recordAudit(tx, { act: 'postGiven', personId: me.personId, subjectId: personId, detail, at: now() })
      return made
    })
    return reply.code(201).send({ postId })
  })
}
