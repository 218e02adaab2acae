import { z } from 'zod'
import { placeLevel } from '../../../db/queries/place-level.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerPlace } from '../../../db/registers/register-place.ts'
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
    parentId: id,
    level: z.enum(['village', 'grid']),
    name: words(100),
    nameEn: line(200).default(''),
  })
  .meta({ examples: [{ parentId: 'plc_liulin', level: 'village', name: '柳新社区' }] })

const schema = {
  tags: ['directories'],
  summary: '登记村（社区）或者网格 / Register a village or a grid',
  description:
    '系统管理员登记辖区内的；市、县、乡镇（街道）按民政区划导入。\n\n' +
    'A system administrator, within his place; cities, counties and townships come from the public divisions.',
  body,
  response: { 201: z.object({ placeId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/places. */
export function registerPlaceByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/places', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const asked = request.body
    await mustBeWithin(app, { placeId: asked.parentId, placeIds: administeredBy(me) })
    const above = await placeLevel(db, asked.parentId)
    const fits = above === 'township' || (above === 'village' && asked.level === 'grid')
    if (!fits) throw refused(registerRefusals.placeElsewhere())
    const placeId = await db.transaction(async (tx) => {
      const made = await registerPlace(tx, { ...asked, now: now() })
      const row = { act: 'placeRegistered', personId: me.personId, detail: asked, at: now() } as const
      if (made !== null) await recordAudit(tx, { ...row, subjectId: made })
      return made
    })
    if (placeId === null) throw refused(registerRefusals.placeThere())
    return reply.code(201).send({ placeId })
  })
}
