import { z } from 'zod'
import { listPlaces } from '../../../db/queries/list-places.ts'
import { placeLevels } from '../../../db/schema/place.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  parentId: id.optional(),
  level: z.enum(placeLevels).optional(),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    parentId: z.string().nullable(),
    level: z.enum(placeLevels),
    name: z.string(),
    nameEn: z.string(),
  })
  .meta({ id: 'Place' })

const schema = {
  tags: ['directories'],
  summary: '行政区划、村（社区）和网格 / Places, down to villages and grids',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/places: where a matter lies. */
export function directoryOfPlaces(app: Api): void {
  const { db } = app.needs
  app.get('/api/places', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listPlaces(db, { around, ...filters, ...page }),
      (row) => row.id,
    )
  })
}
