import { z } from 'zod'
import { peopleNamed } from '../../../db/queries/people-named.ts'
import { lockDeputies } from '../../../db/registers/lock-deputies.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerMandate } from '../../../db/registers/register-mandate.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { deputyRefusals } from '../../deputy-refusals.ts'
import { words } from '../../fields.ts'
import { mandateAsked, mandateFields, mandateMade } from '../../mandate-fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z.strictObject({ name: words(50), ...mandateFields }).meta({
  examples: [
    {
      name: '乔满仓',
      level: 'township',
      placeId: 'plc_liulin',
      term: '第十届',
      constituency: '河湾选区',
      fromOn: '2026-05-01',
      stationId: 'org_liulin_station',
    },
  ],
})

const schema = {
  tags: ['directories'],
  summary: '登记代表和他的任职 / Register a deputy with a mandate',
  description:
    '第十一条：本辖区的各级人大代表全部编入联络站，解放军、武警部队的除外。编入的同时登记他在联络站的代表岗位，可以给他开通账户。' +
    '本县已经有同名人员的，打开他登记任职。\n\n' +
    'Article 11: every deputy of the area is enrolled in a station, but those of the armed forces. With the enrolment he holds a deputy’s post there ' +
    'and can be given an account. Where one of the same name is known in the county, the mandate is registered with him.',
  body,
  response: {
    201: z.object({ personId: z.string(), mandateId: z.string(), enrolmentId: z.string().nullable() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/deputies. */
export function registerDeputyByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/deputies', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { name, ...asked } = request.body
    const mandate = await mandateAsked(app, me, asked)
    const made = await db.transaction(async (tx) => {
      await lockDeputies(tx)
      const within = administeredBy(me).map((placeId) => peopleNamed(tx, { names: [name], placeId }))
      const people = (await Promise.all(within)).flat()
      if (people.length > 0) throw refused(deputyRefusals.sameName(people))
      const registered = mandateMade(await registerMandate(tx, { who: { name }, ...mandate, now: now() }))
      await recordAudit(tx, {
        act: 'mandateRegistered',
        personId: me.personId,
        subjectId: registered.personId,
        detail: { ...mandate, ...registered },
        at: now(),
      })
      return registered
    })
    return reply.code(201).send(made)
  })
}
