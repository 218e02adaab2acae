import { z } from 'zod'
import { listChannels } from '../../../db/queries/list-channels.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  countyId: id.optional(),
  former: flag.default(false).describe('true：含已停用的 / those no longer offered too'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    countyId: z.string(),
    name: z.string(),
    nameEn: z.string(),
    contact: z.string(),
    active: z.boolean(),
    position: z.int().describe('列出的次序 / its place in the list'),
  })
  .meta({ id: 'ResolutionChannel' })

const schema = {
  tags: ['directories'],
  summary: '解决途径名录 / Channels of resolution',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/resolution-channels: where a matter before the law is redirected to (Article 20 (5)). */
export function directoryOfChannels(app: Api): void {
  const { db } = app.needs
  app.get('/api/resolution-channels', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listChannels(db, { around, ...filters, ...page }),
      (row) => row.id,
    )
  })
}
