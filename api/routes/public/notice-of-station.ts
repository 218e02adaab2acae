import { z } from 'zod'
import { findPrivacyNotice } from '../../../db/queries/find-privacy-notice.ts'
import { privacyNoticeInForce } from '../../../db/queries/privacy-notice-in-force.ts'
import { stationFact } from '../../../db/queries/station-fact.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import type { Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { privacyNoticeShape, privacyNoticeView } from '../../views/privacy-notice-view.ts'

const schema = {
  tags: ['public'],
  summary: '联络站现行的个人信息告知书 / The privacy notice in force at a station',
  description:
    '收集以前告知：由谁、为什么、哪些信息、保存多久、有什么权利。提交时带上 version，就记下告知的是哪一版。\n\n' +
    'Told before data are taken. Its version, sent along with a suggestion, is kept with it.',
  params: z.object({ stationId: id }),
  response: { 200: privacyNoticeShape, ...problems(400, 404, 503) },
}

/** GET /api/public/stations/{stationId}/privacy-notice. */
export function noticeOfStation(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/public/stations/:stationId/privacy-notice', { schema }, async (request) => {
    const station = await stationFact(db, request.params.stationId)
    if (!station) throw refused(doorRefusals.notFound())
    const notice = await findPrivacyNotice(db, privacyNoticeInForce(station.countyId, dayOf(now())))
    if (!notice) throw new Error('no privacy notice is loaded')
    return privacyNoticeView(notice)
  })
}
