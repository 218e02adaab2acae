import { z } from 'zod'
import { listOrganizations } from '../../../db/queries/list-organizations.ts'
import { organizationLevels } from '../../../db/schema/organization.ts'
import { organizationKinds } from '../../../workflows/rules/suggestion.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id, line } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  kind: z.enum(organizationKinds).optional(),
  level: z.enum(organizationLevels).optional(),
  placeId: id.optional(),
  name: line(50).optional().describe('名称的一部分 / part of a name'),
  former: flag.default(false).describe('true：含已停用的 / those out of use too'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    kind: z.enum(organizationKinds),
    level: z.enum(organizationLevels),
    placeId: z.string(),
    name: z.string(),
    nameEn: z.string(),
    phone: z.string(),
    active: z.boolean(),
  })
  .meta({ id: 'Organization' })

const schema = {
  tags: ['directories'],
  summary: '机构名录：联络站、人大工作机构、承办单位 / Stations, offices and handling units',
  description: '本县（市级岗位：全市）的 / those of one’s county; from a city post, of the city',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/organisations: whom a suggestion may be handed to, and who hands it on. */
export function directoryOfOrganizations(app: Api): void {
  const { db } = app.needs
  app.get('/api/organisations', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const around = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listOrganizations(db, { around, ...filters, ...page }),
      (row) => row.id,
    )
  })
}
