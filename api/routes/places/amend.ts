import { z } from 'zod'
import { placeLevel } from '../../../db/queries/place-level.ts'
import { amendPlace } from '../../../db/registers/amend-place.ts'
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
  .strictObject({ name: words(100).optional(), nameEn: line(200).optional(), reason: words(500) })
  .meta({ examples: [{ name: '东柳社区', reason: '村改社区' }] })

const schema = {
  tags: ['directories'],
  summary: '修改村（社区）、网格的名称 / Rename a village or a grid',
  params: z.object({ placeId: id }),
  body,
  response: {
    200: z.object({ placeId: z.string(), name: z.string(), nameEn: z.string() }),
    ...problems(400, 401, 403, 404, 422, 503),
  },
}

/** POST /api/places/{placeId}/amend, with the audit row of before and after. */
export function amendPlaceByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/places/:placeId/amend', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { placeId } = request.params
    const { reason, ...given } = request.body
    await mustBeWithin(app, { placeId, placeIds: administeredBy(me) })
    const level = await placeLevel(db, placeId)
    if (level !== 'village' && level !== 'grid') throw refused(registerRefusals.placeElsewhere())
    return db.transaction(async (tx) => {
      const amended = await amendPlace(tx, { placeId, ...given })
      if (!amended) throw refused(doorRefusals.notFound())
      const detail = { ...amended, reason }
      await recordAudit(tx, { act: 'placeAmended', personId: me.personId, subjectId: placeId, detail, at: now() })
      return { placeId, ...amended.after }
    })
  })
}
