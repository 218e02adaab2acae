import { z } from 'zod'
import { listStations } from '../../../db/queries/list-stations.ts'
import { stationTypes } from '../../../db/schema/liaison-station.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  townshipId: id.optional(),
  former: flag.default(false).describe('true：含已停用的 / those out of use too'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    name: z.string(),
    nameEn: z.string(),
    phone: z.string(),
    number: z.int(),
    stationType: z.enum(stationTypes),
    townshipId: z.string(),
    countyId: z.string(),
    townshipOfficeId: z.string(),
    countyOfficeId: z.string(),
    openingHours: z.string(),
    address: z.string(),
    active: z.boolean(),
  })
  .meta({ id: 'Station' })

const schema = {
  tags: ['directories'],
  summary: '联络站名录 / Liaison stations',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/stations: where suggestions are registered. */
export function directoryOfStations(app: Api): void {
  const { db } = app.needs
  app.get('/api/stations', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listStations(db, { around, ...filters, ...page }),
      (row) => row.id,
    )
  })
}
