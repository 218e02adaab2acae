import { z } from 'zod'
import { changeDuty } from '../../../db/registers/change-duty.ts'
import { hoursUnfit } from '../../../workflows/rules/duty.ts'
import { meOf, type Api } from '../../api.ts'
import { dutyFields } from '../../duty-fields.ts'
import { dutyKept } from '../../duty-kept.ts'
import { id, words } from '../../fields.ts'
import { mustBeDeputies } from '../../must-be-deputies.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { dutyShape } from '../../views/duty-view.ts'
import { oneDuty } from '../../views/one-duty.ts'

const schema = {
  tags: ['duty'],
  summary: '更改值班 / change a day of the roster',
  description: '写明理由；原来的安排保留。\n\nWith a reason; what stood before is kept.',
  params: z.object({ dutyDayId: id }),
  body: z
    .strictObject({ ...dutyFields, reason: words(500) })
    .meta({ examples: [{ dutyOn: '2026-12-09', deputyIds: ['per_li_deputy'], reason: '八日县里开会。' }] }),
  response: { 200: dutyShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/duty-days/{dutyDayId}/change. */
export function changeDutyAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/duty-days/:dutyDayId/change', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { duty } = await dutyKept(app, me, request.params.dutyDayId)
    const { dutyOn, fromTime, toTime, reason } = request.body
    const unfit = hoursUnfit({ fromTime, toTime })
    if (unfit) throw refused(unfit)
    const deputyIds = await mustBeDeputies(db, request.body.deputyIds, dutyOn)
    const said = { dutyOn, fromTime, toTime, deputyIds }
    const { id: dutyId, stationId } = duty
    const refusal = await changeDuty(db, { id: dutyId, stationId, said, reason, personId: me.personId, now: now() })
    if (refusal) throw refused(refusal)
    return oneDuty(app, me, dutyId)
  })
}
