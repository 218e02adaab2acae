import { z } from 'zod'
import { newestPrivacyNotice } from '../../../db/queries/newest-privacy-notice.ts'
import { draftPrivacyNotice } from '../../../db/registers/draft-privacy-notice.ts'
import { meOf, type Api } from '../../api.ts'
import { id, versionNumber } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { examplePrivacyNotice, privacyNoticeText } from '../../privacy-notice-text.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { privacyNoticeRefusals } from '../../privacy-notice-refusals.ts'
import { privacyNoticeDraftShape } from '../../views/privacy-notice-draft-view.ts'

const schema = {
  tags: ['privacyNotices'],
  summary: '保存告知书草稿 / Keep a draft',
  description:
    '系统管理员为辖区内一个县起草，每项都写中文，英文可以不写；basedOn 是写的时候现行的版本。\n\n' +
    'A system administrator writes for a county of his; each part in Chinese, English where wanted. `basedOn`: the version it was written from.',
  params: z.object({ countyId: id }),
  body: z
    .strictObject({ basedOn: versionNumber, text: privacyNoticeText })
    .meta({ examples: [{ basedOn: 1, text: examplePrivacyNotice }] }),
  response: { 200: privacyNoticeDraftShape, ...problems(400, 401, 403, 404, 409, 503) },
}

/** PUT /api/privacy-notices/drafts/{countyId}. */
export function keepNoticeDraft(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/privacy-notices/drafts/:countyId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { countyId } = request.params
    const { basedOn, text } = request.body
    await mustKeepCounty(app, me, countyId)
    const kept = await draftPrivacyNotice(db, { countyId, basedOn, text, personId: me.personId, now: now() })
    if (!kept) throw refused(privacyNoticeRefusals.overtaken((await newestPrivacyNotice(db, countyId)).version))
    return { countyId, basedOn, text, changedAt: kept.changedAt.toISOString() }
  })
}
