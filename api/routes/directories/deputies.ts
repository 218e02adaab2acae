import { z } from 'zod'
import { listDeputies } from '../../../db/queries/list-deputies.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { mandateLevels } from '../../../workflows/rules/mandates.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  stationId: id.optional(),
  ...pageFields,
})
const item = z
  .object({
    personId: z.string(),
    name: z.string(),
    mandates: z.array(
      z.object({
        id: z.string(),
        level: z.enum(mandateLevels),
        placeId: z.string(),
        term: z.string(),
        constituency: z.string(),
        station: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: 'Deputy' })

const schema = {
  tags: ['directories'],
  summary: '代表名录 / Deputies, their mandates and stations',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/deputies: who may raise a suggestion (Article 18) or sign a paper (Article 20 (4)). */
export function directoryOfDeputies(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/deputies', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listDeputies(db, { around, today: dayOf(now()), ...filters, ...page }),
      (row) => row.personId,
    )
  })
}
