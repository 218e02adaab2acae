import { z } from 'zod'
import { amendOrganization } from '../../../db/registers/amend-organization.ts'
import { organizationOf } from '../../../db/queries/organization-of.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, line, words } from '../../fields.ts'
import { mustBeWithin } from '../../must-be-within.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z
  .strictObject({
    name: words(100).optional(),
    nameEn: line(200).optional(),
    phone: line(50).optional(),
    openingHours: line(200).optional().describe('限联络站 / of a station only'),
    address: line(200).optional().describe('限联络站 / of a station only'),
    active: z
      .boolean()
      .optional()
      .describe('false：撤销或停用，不能再交给它 / false: nothing can be given to it any more'),
    reason: words(500),
  })
  .meta({
    examples: [
      { name: '青禾县交通运输局（港航局）', reason: '机构改革更名' },
      { active: false, reason: '撤并' },
    ],
  })

const schema = {
  tags: ['directories'],
  summary:
    '修改机构名称、电话（联络站另有开放时间、地址），停用或恢复 / Rename an organisation, change its telephone (a station’s hours and address), take it out of use',
  description:
    '只影响以后：正在办的事仍由它办结或者改派。\n\nFrom now on only: what it has in hand it finishes, or it is given to another.',
  params: z.object({ organizationId: id }),
  body,
  response: {
    200: z.object({
      organizationId: z.string(),
      name: z.string(),
      nameEn: z.string(),
      phone: z.string(),
      active: z.boolean(),
    }),
    ...problems(400, 401, 403, 404, 422, 503),
  },
}

/** POST /api/organisations/{organizationId}/amend, with the audit row of before and after. */
export function amendOrganizationByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/organisations/:organizationId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const placeIds = administeredBy(me)
    const { organizationId } = request.params
    const { reason, ...given } = request.body
    const found = await organizationOf(db, organizationId)
    if (!found) throw refused(doorRefusals.notFound())
    await mustBeWithin(app, { placeId: found.placeId, placeIds })
    return db.transaction(async (tx) => {
      const amended = await amendOrganization(tx, { organizationId, ...given })
      if (!amended) throw refused(doorRefusals.notFound())
      if (amended === 'noStation') throw refused(registerRefusals.noStation())
      const detail = { ...amended, reason }
      await recordAudit(tx, {
        act: 'organizationAmended',
        personId: me.personId,
        subjectId: organizationId,
        detail,
        at: now(),
      })
      const { name, nameEn, phone, active } = amended.after
      return { organizationId, name, nameEn, phone, active }
    })
  })
}
