import { z } from 'zod'
import { openReception } from '../../../db/registers/open-reception.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { receptionRefusals } from '../../../workflows/rules/reception-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, keyHeader, line } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { stationKeeper } from '../../station-keeper.ts'
import { refused } from '../../refused.ts'
import { oneReception } from '../../views/one-reception.ts'
import { receptionShape } from '../../views/reception-view.ts'

const schema = {
  tags: ['receptions'],
  summary: '开始接待 / open a reception',
  description:
    '一个联络站一天一次接待：已经开始的，得到的就是那一次（200）。过去的日期可以补录。\n\n' +
    'A station holds one reception a day: where it stands open already, that one is given (200). A past day may be entered afterwards.',
  headers: keyHeader,
  body: z
    .strictObject({
      stationId: id,
      heldOn: day.nullish().describe('接待日期；不填为今天 / the civil day; else today'),
      place: line(100).default('').describe('不在站内的，写明地点 / where, when not at the station'),
      asPost: id.nullish(),
    })
    .meta({ examples: [{ stationId: 'org_liulin_station' }] }),
  response: { 200: receptionShape, 201: receptionShape, ...problems(400, 401, 403, 422, 503) },
}

/** POST /api/receptions: by whoever runs that station. */
export function openReceptionAtStation(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/receptions', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { stationId, place, asPost } = request.body
    const today = dayOf(now())
    const heldOn = request.body.heldOn ?? today
    const post = await stationKeeper(app, me, { stationId, asPost }, receptionRefusals.notYours)
    if (heldOn > today) throw refused(receptionRefusals.dayToCome())
    const opened = await openReception(db, { stationId, heldOn, place, personId: me.personId, post, now: now() })
    return reply.code(opened.isNew ? 201 : 200).send(await oneReception(app, me, opened.id))
  })
}
