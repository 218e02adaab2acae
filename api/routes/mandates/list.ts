import { z } from 'zod'
import { mandateRegister } from '../../../db/queries/mandate-register.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { mandateLevels } from '../../../workflows/rules/mandates.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id, line } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  level: z.enum(mandateLevels).optional(),
  placeId: id.optional().describe('哪里的人大 / of this congress’s place'),
  stationId: id.optional().describe('今天编入这个联络站的 / enrolled there today'),
  text: line(50).optional().describe('姓名或者选区的一部分 / part of a name or of a constituency'),
  former: flag.default(false).describe('true：含已经结束的 / those that are over too'),
  unenrolled: flag
    .default(false)
    .describe('true：应当编入而没有编入联络站的 / those that should be enrolled in a station and are not'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    personId: z.string(),
    name: z.string(),
    level: z.enum(mandateLevels),
    placeId: z.string(),
    term: z.string(),
    constituency: z.string(),
    military: z.boolean(),
    fromOn: z.string(),
    toOn: z.string().nullable(),
    station: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }).nullable(),
  })
  .meta({ id: 'Mandate' })

const schema = {
  tags: ['directories'],
  summary: '代表任职名册 / The register of mandates',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/mandates. */
export function listOfMandates(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/mandates', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => mandateRegister(db, { around, today: dayOf(now()), ...filters, ...page }),
      (row) => row.id,
    )
  })
}
