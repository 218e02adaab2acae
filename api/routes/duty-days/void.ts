import { z } from 'zod'
import { voidDuty } from '../../../db/registers/void-duty.ts'
import { meOf, type Api } from '../../api.ts'
import { dutyKept } from '../../duty-kept.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { dutyShape } from '../../views/duty-view.ts'
import { oneDuty } from '../../views/one-duty.ts'

const schema = {
  tags: ['duty'],
  summary: '作废值班 / take a day of the roster out of use',
  description: '写明理由；仍然可以查看。\n\nWith a reason; it stays to be read.',
  params: z.object({ dutyDayId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '当天停电，改到下周。' }] }),
  response: { 200: dutyShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/duty-days/{dutyDayId}/void. */
export function voidDutyAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/duty-days/:dutyDayId/void', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { duty } = await dutyKept(app, me, request.params.dutyDayId)
    await voidDuty(db, { id: duty.id, reason: request.body.reason, personId: me.personId, now: now() })
    return oneDuty(app, me, duty.id)
  })
}
