import { z } from 'zod'
import { newestPrivacyNotice } from '../../../db/queries/newest-privacy-notice.ts'
import { privacyNoticeDraftOf } from '../../../db/queries/privacy-notice-draft-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { privacyNoticeDraftShape } from '../../views/privacy-notice-draft-view.ts'

const schema = {
  tags: ['privacyNotices'],
  summary: '告知书草稿 / The draft of a county',
  description:
    '没有保存过的，是最近发布的版本，从它写起。\n\nWhere nothing is kept yet: the newest version, to begin from.',
  params: z.object({ countyId: id }),
  response: { 200: privacyNoticeDraftShape, ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/privacy-notices/drafts/{countyId}. */
export function showNoticeDraft(app: Api): void {
  const { db } = app.needs
  app.get('/api/privacy-notices/drafts/:countyId', { schema, onRequest: requireSignIn }, async (request) => {
    const { countyId } = request.params
    await mustKeepCounty(app, meOf(request), countyId)
    const draft = await privacyNoticeDraftOf(db, countyId)
    const newest = await newestPrivacyNotice(db, countyId)
    const isWritten = draft !== null && draft.publishedVersion === null && draft.basedOn === newest.version
    return {
      countyId,
      basedOn: newest.version,
      text: isWritten ? draft.text : newest.text,
      changedAt: isWritten ? draft.changedAt.toISOString() : null,
    }
  })
}
