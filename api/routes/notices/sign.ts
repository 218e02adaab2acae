import { z } from 'zod'
import { signNotice } from '../../../db/registers/sign-notice.ts'
import { maySign } from '../../../workflows/rules/notices.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id, keyHeader, line } from '../../fields.ts'
import { noticeSeen } from '../../notice-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { noticeShape, noticesView } from '../../views/notice-view.ts'

const schema = {
  tags: ['urgings'],
  summary: '签发督办单 / the head signs a supervision',
  description:
    '由交办机关的主席、主任签发；岗位空缺的，由上一级签发。签发时再核对一次，事项已经办了的自动撤销。签发以后发给承办单位，同时报上级。\n\n' +
    'By the chair or director of the office that gave it out, or where that post is empty by the head above. What has been done by then cancels it. Signed, it goes to ' +
    'the unit and is told to the superior.',
  params: z.object({ noticeId: id }),
  headers: keyHeader,
  body: z
    .strictObject({ text: line(500).default(''), asPost: id.nullish() })
    .meta({ examples: [{ text: '请五个工作日内办结并书面说明原因。' }] }),
  response: { 200: noticeShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/notices/{noticeId}/sign. Works while Temporal is down. */
export function signNoticeDrawn(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.post('/api/notices/:noticeId/sign', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { noticeId } = request.params
    const { text, asPost } = request.body
    const found = await noticeSeen(app, me, noticeId)
    const may = (post: Parameters<typeof maySign>[0]) =>
      maySign(post, { fromOrganizationId: found.notice.fromOrganizationId, vacant: found.vacant })
    const post = postFor(me, asPost ?? undefined, may)
    if (!may(post)) throw refused(doorRefusals.mayNotSign())
    const actor = { kind: 'official', personId: me.personId, post } as const
    const signed = await signNotice(db, { noticeId, text }, { actor, now: now() })
    if (signed === null) throw refused(refusals.postEnded())
    relay.nudge()
    const [view] = await noticesView(db, [await noticeSeen(app, me, noticeId)], now())
    if (!view) throw new Error('a notice that was found has no view')
    return view
  })
}
