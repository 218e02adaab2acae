import { z } from 'zod'
import { placeLevel } from '../../../db/queries/place-level.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerOrganization } from '../../../db/registers/register-organization.ts'
import { organizationLevels } from '../../../db/schema/organization.ts'
import { organizationKinds } from '../../../workflows/rules/suggestion.ts'
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
    kind: z
      .enum(organizationKinds)
      .exclude(['station'])
      .describe('联络站见 POST /api/stations / stations have their own door'),
    level: z.enum(organizationLevels),
    placeId: id,
    name: words(100),
    nameEn: line(200).default(''),
    phone: line(50).default(''),
    dispatchingOffice: z
      .boolean()
      .default(false)
      .describe('县政府督查室等分办机构 / it gives matters on to other units'),
  })
  .meta({
    examples: [{ kind: 'department', level: 'county', placeId: '990121', name: '青禾县林业局', phone: '0000-8305' }],
  })

const schema = {
  tags: ['directories'],
  summary: '登记机构 / Register an organisation',
  description: '系统管理员登记辖区内的机构 / a system administrator, within his place',
  body,
  response: { 201: z.object({ organizationId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/organisations. */
export function registerOrganizationByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/organisations', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const placeIds = administeredBy(me)
    const asked = request.body
    await mustBeWithin(app, { placeId: asked.placeId, placeIds })
    // Article 4: a county's branch in a township may be listed as a township-level unit, never the other way round.
    if ((await placeLevel(db, asked.placeId)) !== asked.level) throw refused(registerRefusals.levelElsewhere())
    const organizationId = await db.transaction(async (tx) => {
      const made = await registerOrganization(tx, { ...asked, now: now() })
      if (made !== null)
        await recordAudit(tx, {
          act: 'organizationRegistered',
          personId: me.personId,
          subjectId: made,
          detail: asked,
          at: now(),
        })
      return made
    })
    if (organizationId === null) throw refused(registerRefusals.organizationThere())
    return reply.code(201).send({ organizationId })
  })
}
