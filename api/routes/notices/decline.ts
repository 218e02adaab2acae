import { z } from 'zod'
import { declineNotice } from '../../../db/registers/decline-notice.ts'
import { maySign } from '../../../workflows/rules/notices.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader, words } from '../../fields.ts'
import { noticeSeen } from '../../notice-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { noticeShape, noticesView } from '../../views/notice-view.ts'

const schema = {
  tags: ['urgings'],
  summary: '不签发督办单 / the head does not sign a supervision',
  description:
    '能签发的人写明理由不签发：不发给任何单位，记录保留，这一级视为已经处理，不再重复拟出。已经签发的不变。\n\n' +
    'By whoever could sign, with a reason: it goes to nobody, stays on record, and its rung draws up no other. What is signed stays signed.',
  params: z.object({ noticeId: id }),
  headers: keyHeader,
  body: z
    .strictObject({ reason: words(1_000), asPost: id.nullish() })
    .meta({ examples: [{ reason: '承办单位已书面说明，材料本周到齐。' }] }),
  response: { 200: noticeShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/notices/{noticeId}/decline: again changes nothing. */
export function declineNoticeDrawn(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/notices/:noticeId/decline', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { noticeId } = request.params
    const { reason, asPost } = request.body
    const found = await noticeSeen(app, me, noticeId)
    const may = (post: Parameters<typeof maySign>[0]) =>
      maySign(post, { fromOrganizationId: found.notice.fromOrganizationId, vacant: found.vacant })
    const post = postFor(me, asPost ?? undefined, may)
    if (!may(post)) throw refused(doorRefusals.mayNotSign())
    const actor = { kind: 'official', personId: me.personId, post } as const
    const held = await declineNotice(db, { noticeId, reason }, { actor, now: now() })
    if (!held) throw refused(refusals.postEnded())
    const [view] = await noticesView(db, [await noticeSeen(app, me, noticeId)], now())
    if (!view) throw new Error('a notice that was found has no view')
    return view
  })
}
