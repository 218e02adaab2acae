import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { noticeSeen } from '../../notice-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { noticeShape, noticesView } from '../../views/notice-view.ts'

const schema = {
  tags: ['urgings'],
  summary: '一份催办通知、督办单 / one notice',
  params: z.object({ noticeId: id }),
  response: { 200: noticeShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/notices/{noticeId}. */
export function showNotice(app: Api): void {
  app.get('/api/notices/:noticeId', { schema, onRequest: requireSignIn }, async (request) => {
    const found = await noticeSeen(app, meOf(request), request.params.noticeId)
    const [view] = await noticesView(app.needs.everything, [found], app.needs.now())
    if (!view) throw new Error('a notice that was found has no view')
    return view
  })
}
