import { z } from 'zod'
import { receiveNotice } from '../../../db/registers/receive-notice.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader } from '../../fields.ts'
import { noticeSeen } from '../../notice-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { noticeShape, noticesView } from '../../views/notice-view.ts'

const schema = {
  tags: ['urgings'],
  summary: '接收催办通知、督办单 / the unit has read it',
  params: z.object({ noticeId: id }),
  headers: keyHeader,
  response: { 200: noticeShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/notices/{noticeId}/receive: an official of the unit it was sent to. */
export function receiveNoticeSent(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/notices/:noticeId/receive', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { noticeId } = request.params
    const { notice } = await noticeSeen(app, me, noticeId)
    if (!me.posts.some(({ organizationId }) => organizationId === notice.toOrganizationId))
      throw refused(doorRefusals.noticeNotYours())
    await receiveNotice(db, { noticeId, personId: me.personId, now: now() })
    const [view] = await noticesView(db, [await noticeSeen(app, me, noticeId)], now())
    if (!view) throw new Error('a notice that was found has no view')
    return view
  })
}
