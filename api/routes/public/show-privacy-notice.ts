import { z } from 'zod'
import { findPrivacyNotice } from '../../../db/queries/find-privacy-notice.ts'
import type { Api } from '../../api.ts'
import { versionNumber } from '../../fields.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { privacyNoticeShape, privacyNoticeView } from '../../views/privacy-notice-view.ts'

const schema = {
  tags: ['public'],
  summary: '某一版个人信息告知书 / One version of the privacy notice',
  description: '历次发布的都可以查阅。\n\nWhatever was published can be read, old versions too.',
  params: z.object({ version: z.coerce.number().pipe(versionNumber) }),
  response: { 200: privacyNoticeShape, ...problems(400, 404, 503) },
}

/** GET /api/public/privacy-notices/{version}. */
export function showPrivacyNotice(app: Api): void {
  app.get('/api/public/privacy-notices/:version', { schema }, async (request) => {
    const notice = await findPrivacyNotice(app.needs.db, request.params.version)
    if (!notice) throw refused(doorRefusals.notFound())
    return privacyNoticeView(notice)
  })
}
