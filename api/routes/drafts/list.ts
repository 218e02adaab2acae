import { z } from 'zod'
import { listIntakeDrafts } from '../../../db/queries/list-intake-drafts.ts'
import { withinOwn } from '../../../db/within-own.ts'
import { meOf, type Api } from '../../api.ts'
import { counterPosts } from '../../counter-posts.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { draftShape, draftView } from '../../views/draft-view.ts'

const schema = {
  tags: ['drafts'],
  summary: '我的草稿 / my drafts',
  description:
    '登记页写了还没有登记的，只有本人看得到；三十天没有再动的，自动删除。新动的在前。\n\n' +
    'What was begun at the counter and not registered, for one’s own eyes alone; gone thirty days after it was last touched. Newest first.',
  response: { 200: z.object({ items: z.array(draftShape) }), ...problems(401, 403, 503) },
}

/** GET /api/drafts. */
export function listOfDrafts(app: Api): void {
  const { db } = app.needs
  app.get('/api/drafts', { schema, onRequest: requireSignIn }, async (request) => {
    const { personId, posts } = counterPosts(meOf(request))
    const postIds = posts.map(({ id }) => id)
    const rows = await withinOwn({ personId, posts }, async () => await listIntakeDrafts(db, { personId, postIds }))
    return { items: rows.map(draftView) }
  })
}
