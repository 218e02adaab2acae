import { z } from 'zod'
import { closeReception } from '../../../db/registers/close-reception.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, instant, keyHeader } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { receptionKept } from '../../reception-kept.ts'
import { refused } from '../../refused.ts'
import { oneReception } from '../../views/one-reception.ts'
import { receptionShape } from '../../views/reception-view.ts'

const schema = {
  tags: ['receptions'],
  summary: '结束接待 / close a reception',
  description:
    '还在场的，一并登记离开；以后仍可以补登事项和到场人员。\n\n' +
    'Who is still there is entered as gone; matters and attendance may still be added later.',
  params: z.object({ receptionId: id }),
  headers: keyHeader,
  body: z
    .strictObject({
      leftAt: instant
        .nullish()
        .describe(
          '还在场的离开的时间；不填：当天为现在，以后不登记 / of who is still there; else now on that day, later none',
        ),
    })
    .meta({ examples: [{}] }),
  response: { 200: receptionShape, ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/receptions/{receptionId}/close. */
export function closeReceptionAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/receptions/:receptionId/close', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { session } = await receptionKept(app, me, request.params.receptionId)
    const { id: receptionId, heldOn } = session
    const at = now()
    const { leftAt: said } = request.body
    const leftAt = said != null ? Date.parse(said) : dayOf(at) === heldOn ? at : null
    const commandId = commandIdOf(me.personId, request.headers['idempotency-key'], 'close', [receptionId, said])
    const asked = { receptionId, heldOn, leftAt, commandId, personId: me.personId, now: at }
    const refusal = await closeReception(db, asked)
    if (refusal) throw refused(refusal)
    return oneReception(app, me, receptionId)
  })
}
