import { z } from 'zod'
import { listWordings } from '../../../db/queries/list-wordings.ts'
import { wordingActs } from '../../../workflows/rules/wordings.ts'
import { meOf, type Api } from '../../api.ts'
import { flag } from '../../fields.ts'
import { pageFields, pageOf, placesOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  act: z.enum(wordingActs).optional(),
  former: flag.default(false).describe('true：含已停用的 / those out of use too'),
  ...pageFields,
})
const item = z
  .object({
    id: z.string(),
    placeId: z.string(),
    act: z.enum(wordingActs),
    title: z.string(),
    text: z.string(),
    active: z.boolean(),
  })
  .meta({ id: 'Wording' })

const schema = {
  tags: ['directories'],
  summary: '措辞模板 / Wordings',
  description:
    '本地方和上级的；{编号}、{标题}、{日期}、{联络站}、{承办单位}由页面填写。\n\n' +
    'Those of one’s place and of the places above; {number}, {title}, {date}, {station} and {unit} are filled in by the page.',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 503) },
}

/** GET /api/wordings. */
export function listOfWordings(app: Api): void {
  const { db } = app.needs
  app.get('/api/wordings', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, ...filters } = request.query
    const placeIds = placesOf(meOf(request))
    return readPage(
      { cursor, limit },
      (page) => listWordings(db, { placeIds, ...filters, ...page }),
      (row) => row.id,
    )
  })
}
