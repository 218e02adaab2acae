import { z } from 'zod'
import { listPrivacyNotices } from '../../../db/queries/list-privacy-notices.ts'
import { meOf, type Api } from '../../api.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { setBy, setByShape } from '../../views/calendar-view.ts'
import { privacyNoticeShape, privacyNoticeView } from '../../views/privacy-notice-view.ts'

const schema = {
  tags: ['privacyNotices'],
  summary: '历次个人信息告知书 / Every version of the privacy notice',
  description:
    '默认的和本县（市级岗位：全市）历次发布的，新的在前；发布以后不再改动。\n\n' +
    'The default and those one’s county has published, newest first; none is edited after.',
  response: {
    200: z.object({ items: z.array(privacyNoticeShape.extend({ reason: z.string(), by: setByShape })) }),
    ...problems(401, 503),
  },
}

/** GET /api/privacy-notices. */
export function listOfPrivacyNotices(app: Api): void {
  app.get('/api/privacy-notices', { schema, onRequest: requireSignIn }, async (request) => {
    const rows = await listPrivacyNotices(app.needs.db, placesOf(meOf(request)))
    return { items: rows.map((row) => ({ ...privacyNoticeView(row), reason: row.reason, by: setBy(row.by) })) }
  })
}
