import { z } from 'zod'
import { placeLevel } from '../../../db/queries/place-level.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerStation } from '../../../db/registers/register-station.ts'
import { stationTypes } from '../../../db/schema/liaison-station.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, line, words } from '../../fields.ts'
import { mustBeWithin } from '../../must-be-within.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z
  .strictObject({
    townshipId: id,
    stationType: z.enum(stationTypes).default('township'),
    name: words(100),
    nameEn: line(200).default(''),
    phone: line(50).default(''),
    openingHours: line(200).default(''),
    address: line(200).default(''),
  })
  .meta({
    examples: [
      {
        townshipId: 'plc_liulin',
        stationType: 'industry',
        name: '柳林镇花卉产业人大代表联络站',
        openingHours: '每月10日为代表接待日',
        address: '柳林镇花卉市场',
      },
    ],
  })

const schema = {
  tags: ['directories'],
  summary: '登记联络站 / Register a liaison station',
  description:
    '第六条、第二十五条：联络站属于所在乡镇（街道）的人大主席团（工委），自动取本县下一个站号，用于回执编号。\n\n' +
    'Articles 6 and 25: it belongs to the congress office of its township, and takes its county’s next number for receipts.',
  body,
  response: {
    201: z.object({ stationId: z.string(), number: z.int() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/stations. */
export function registerStationByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/stations', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const placeIds = administeredBy(me)
    const asked = request.body
    await mustBeWithin(app, { placeId: asked.townshipId, placeIds })
    if ((await placeLevel(db, asked.townshipId)) !== 'township') throw refused(registerRefusals.levelElsewhere())
    const made = await db.transaction(async (tx) => {
      const station = await registerStation(tx, { ...asked, now: now() })
      if ('stationId' in station)
        await recordAudit(tx, {
          act: 'stationRegistered',
          personId: me.personId,
          subjectId: station.stationId,
          detail: { ...asked, number: station.number },
          at: now(),
        })
      return station
    })
    if ('missing' in made) throw refused(registerRefusals.officesMissing(made.missing))
    if ('refusal' in made) throw refused(registerRefusals.organizationThere())
    return reply.code(201).send(made)
  })
}
