import { z } from 'zod'
import { enterDuty } from '../../../db/registers/enter-duty.ts'
import { dutyRefusals } from '../../../workflows/rules/duty-refusals.ts'
import { hoursUnfit } from '../../../workflows/rules/duty.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { dutyFields } from '../../duty-fields.ts'
import { id, keyHeader } from '../../fields.ts'
import { mustBeDeputies } from '../../must-be-deputies.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { stationKeeper } from '../../station-keeper.ts'
import { dutyShape } from '../../views/duty-view.ts'
import { oneDuty } from '../../views/one-duty.ts'

const schema = {
  tags: ['duty'],
  summary: '安排值班 / enter a day of the roster',
  description:
    '一个联络站、一天、几位代表；上午、下午分开的分两条。\n\nOne station, one day, some deputies; a morning and an afternoon are two entries.',
  headers: keyHeader,
  body: z.strictObject({ stationId: id, ...dutyFields, asPost: id.nullish() }).meta({
    examples: [
      {
        stationId: 'org_liulin_station',
        dutyOn: '2026-12-08',
        fromTime: '08:30',
        toTime: '11:30',
        deputyIds: ['per_li_deputy'],
      },
    ],
  }),
  response: { 200: dutyShape, 201: dutyShape, ...problems(400, 401, 403, 409, 422, 503) },
}

/** POST /api/duty-days: by whoever runs that station. */
export function enterDutyAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/duty-days', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { stationId, asPost, dutyOn, fromTime, toTime } = request.body
    await stationKeeper(app, me, { stationId, asPost }, dutyRefusals.notYours)
    const unfit = hoursUnfit({ fromTime, toTime })
    if (unfit) throw refused(unfit)
    const deputyIds = await mustBeDeputies(db, request.body.deputyIds, dutyOn)
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'enterDuty', request.body)
    const said = { stationId, dutyOn, fromTime, toTime, deputyIds }
    const made = await enterDuty(db, { ...said, commandId, enteredBy: me.personId, now: now() })
    if ('refusal' in made) throw refused(made.refusal)
    return reply.code(made.isNew ? 201 : 200).send(await oneDuty(app, me, made.id))
  })
}
