import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { draftedSeen } from '../../drafted-seen.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { draftedShape, draftedView } from '../../views/drafted-view.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '一份拟办 / one draft',
  description: '本机关的人看得到 / for the people of its office',
  params: z.object({ draftedId: id }),
  response: { 200: draftedShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/drafted-moves/{draftedId}. */
export function showDraftedMove(app: Api): void {
  app.get('/api/drafted-moves/:draftedId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const [view] = await draftedView(app.needs.db, [await draftedSeen(app, me, request.params.draftedId)], me.posts)
    if (!view) throw new Error('a draft that was found has no view')
    return view
  })
}
