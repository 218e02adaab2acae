import { z } from 'zod'
import { publishPrivacyNotice } from '../../../db/registers/publish-privacy-notice.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { privacyNoticeRefusals } from '../../privacy-notice-refusals.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['privacyNotices'],
  summary: '发布告知书 / Publish the draft',
  description:
    '发布为本县的下一个版本，不再改动；自施行日期起登记的人按新版告知，以前的人仍记着告知他的那一版。\n\n' +
    'The county’s next version, never edited after. Who was told before keeps the version he was told.',
  params: z.object({ countyId: id }),
  body: z
    .strictObject({ effectiveFrom: day, reason: words(1_000) })
    .meta({ examples: [{ effectiveFrom: '2027-01-01', reason: '县人大常委会办公室审定。' }] }),
  response: { 200: z.object({ version: z.int() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/privacy-notices/drafts/{countyId}/publish. The same again answers the same. */
export function publishNoticeDraft(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/privacy-notices/drafts/:countyId/publish', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { countyId } = request.params
    await mustKeepCounty(app, me, countyId)
    const { effectiveFrom } = request.body
    const today = dayOf(now())
    if (effectiveFrom < today) throw refused(privacyNoticeRefusals.past(today))
    const made = await publishPrivacyNotice(db, { countyId, ...request.body, personId: me.personId, now: now() })
    if (made.outcome === 'noDraft') throw refused(privacyNoticeRefusals.noDraft())
    if (made.outcome === 'overtaken') throw refused(privacyNoticeRefusals.overtaken(made.version))
    return { version: made.version }
  })
}
