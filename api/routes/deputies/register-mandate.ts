import { z } from 'zod'
import { deputyOf } from '../../../db/queries/deputy-of.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerMandate } from '../../../db/registers/register-mandate.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mandateAsked, mandateFields, mandateMade } from '../../mandate-fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z.strictObject(mandateFields).meta({
  examples: [
    {
      level: 'county',
      placeId: '990121',
      term: '第十六届',
      constituency: '柳林选区',
      fromOn: '2026-05-01',
      stationId: 'org_liulin_station',
    },
  ],
})

const schema = {
  tags: ['directories'],
  summary: '登记一个人的又一任职 / Register a further mandate of somebody',
  description:
    '一个人可以同时是几级人大的代表，同一届（同一时间）在同一级只有一个席位。\n\n' +
    'One person may sit in several congresses, once in each at a time.',
  params: z.object({ personId: id }),
  body,
  response: {
    201: z.object({ personId: z.string(), mandateId: z.string(), enrolmentId: z.string().nullable() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/deputies/{personId}/mandates. */
export function registerMandateOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/deputies/:personId/mandates', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { personId } = request.params
    const around = administeredBy(me)
    if (!(await deputyOf(db, { personId, around }))) throw refused(doorRefusals.notFound())
    if (personId === me.personId) throw refused(registerRefusals.notYourOwn())
    const mandate = await mandateAsked(app, me, request.body)
    const made = await db.transaction(async (tx) => {
      const registered = mandateMade(await registerMandate(tx, { who: { personId }, ...mandate, now: now() }))
      await recordAudit(tx, {
        act: 'mandateRegistered',
        personId: me.personId,
        subjectId: personId,
        detail: { ...mandate, ...registered },
        at: now(),
      })
      return registered
    })
    return reply.code(201).send(made)
  })
}
