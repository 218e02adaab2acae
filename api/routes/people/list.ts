import { z } from 'zod'
import { personRegister } from '../../../db/queries/person-register.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { roles } from '../../../workflows/rules/suggestion.ts'
import { administratorPlaces } from '../../administrator-places.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, line } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const asked = z.strictObject({
  name: line(50).optional().describe('姓名的一部分 / part of a name'),
  former: flag.default(false).describe('true：含已卸任的 / those who held a post too'),
  ...pageFields,
})
const item = z
  .object({
    personId: z.string(),
    name: z.string(),
    username: z.string().nullable(),
    posts: z.array(
      z.object({
        id: z.string(),
        role: z.enum(roles),
        fromOn: z.string(),
        toOn: z.string().nullable(),
        organization: z.object({ id: z.string(), name: z.string(), nameEn: z.string() }),
      }),
    ),
  })
  .meta({ id: 'RegisteredPerson' })

const schema = {
  tags: ['people'],
  summary: '人员和岗位名册 / People and their posts',
  description:
    '系统管理员、安全管理员看辖区内的人员、岗位和账户。\n\n' +
    'System and security administrators see the people, posts and accounts of their place.',
  querystring: asked,
  response: { 200: pageOf(item), ...problems(400, 401, 403, 503) },
}

/** GET /api/people. */
export function listOfPeople(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/people', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, name, former } = request.query
    const placeIds = administratorPlaces(meOf(request))
    const today = dayOf(now())
    return readPage(
      { cursor, limit },
      async (page) =>
        (await personRegister(db, { placeIds, today, current: !former, name, ...page })).map((row) => ({
          ...row,
          posts: [...row.posts],
        })),
      (row) => row.personId,
    )
  })
}
