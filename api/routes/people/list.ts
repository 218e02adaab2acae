import { z } from 'zod'
import { personRegister } from '../../../db/queries/person-register.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { administratorPlaces } from '../../administrator-places.ts'
import { meOf, type Api } from '../../api.ts'
import { flag, id, line } from '../../fields.ts'
import { mustBeWithin } from '../../must-be-within.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { registeredPersonShape, registeredPersonView } from '../../views/registered-person.ts'

const asked = z.strictObject({
  name: line(50).optional().describe('姓名的一部分 / part of a name'),
  placeId: id.optional().describe('只看这个地方的 / of this place only'),
  former: flag.default(false).describe('true：含已卸任的 / those who held a post too'),
  ...pageFields,
})

const schema = {
  tags: ['people'],
  summary: '人员和岗位名册 / People and their posts',
  description:
    '系统管理员、安全管理员看辖区内的人员、岗位和账户。\n\n' +
    'System and security administrators see the people, posts and accounts of their place.',
  querystring: asked,
  response: { 200: pageOf(registeredPersonShape), ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/people. */
export function listOfPeople(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/people', { schema, onRequest: requireSignIn }, async (request) => {
    const { cursor, limit, name, placeId, former } = request.query
    const mine = administratorPlaces(meOf(request))
    if (placeId !== undefined) await mustBeWithin(app, { placeId, placeIds: mine })
    const placeIds = placeId === undefined ? mine : [placeId]
    const today = dayOf(now())
    return readPage(
      { cursor, limit },
      async (page) =>
        (await personRegister(db, { placeIds, today, current: !former, name, ...page })).map(registeredPersonView),
      (row) => row.personId,
    )
  })
}
