import { z } from 'zod'
import { personRegister } from '../../../db/queries/person-register.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { administratorPlaces } from '../../administrator-places.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { isInReach } from '../../is-in-reach.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { registeredPersonShape, registeredPersonView } from '../../views/registered-person.ts'

const schema = {
  tags: ['people'],
  summary: '一个人的岗位和账户 / One person’s posts and account',
  description:
    '含已经结束的岗位，只列辖区内的。inReach 为 false：他在辖区以外还有岗位，账户由上级管理员办理。\n\n' +
    'Former posts too, those within one’s place. inReach false: he holds one outside it, and whoever stands above keeps his account.',
  params: z.object({ personId: id }),
  response: { 200: registeredPersonShape.extend({ inReach: z.boolean() }), ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/people/{personId}. */
export function showPerson(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/people/:personId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { personId } = request.params
    const asked = { placeIds: administratorPlaces(me), today: dayOf(now()), current: false, personId, limit: 1 }
    const [row] = await personRegister(db, asked)
    if (!row) throw refused(doorRefusals.notFound())
    return { ...registeredPersonView(row), inReach: await isInReach(app, me, personId) }
  })
}
