import { z } from 'zod'
import { enrolMandate } from '../../../db/registers/enrol-mandate.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { deputyRefusals } from '../../deputy-refusals.ts'
import { day, id, line } from '../../fields.ts'
import { mustHaveStation } from '../../must-have-station.ts'
import { mustKeepMandate } from '../../must-keep-mandate.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    stationId: id,
    fromOn: day.describe('从哪天起 / from this day on'),
    reason: line(500).default(''),
  })
  .meta({ examples: [{ stationId: 'org_shiqiao_station', fromOn: '2026-12-01', reason: '迁居石桥镇' }] })

const schema = {
  tags: ['directories'],
  summary: '编入联络站，或者调到另一个站 / Enrol in a station, or move to another',
  description:
    '第十一条：就地就近、方便履职。调站的，原站到前一天为止，记录留存；他的代表岗位一并调到新的站。\n\n' +
    'Article 11: near to where he lives. Who moves leaves the old station with the day before; that row stays, and his deputy’s post moves along.',
  params: z.object({ mandateId: id }),
  body,
  response: {
    201: z.object({ mandateId: z.string(), enrolmentId: z.string() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/mandates/{mandateId}/enrolments. */
export function enrolMandateOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/mandates/:mandateId/enrolments', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { mandateId } = request.params
    const { stationId, fromOn, reason } = request.body
    const { personId } = await mustKeepMandate(app, me, mandateId)
    await mustHaveStation(app, { stationId, placeIds: administeredBy(me) })
    const enrolmentId = await db.transaction(async (tx) => {
      const enrolled = await enrolMandate(tx, { mandateId, stationId, fromOn, now: now() })
      if ('refusal' in enrolled) throw refused(deputyRefusals[enrolled.refusal]())
      const detail = { mandateId, stationId, fromOn, reason, ...enrolled }
      await recordAudit(tx, { act: 'deputyEnrolled', personId: me.personId, subjectId: personId, detail, at: now() })
      return enrolled.enrolmentId
    })
    return reply.code(201).send({ mandateId, enrolmentId })
  })
}
