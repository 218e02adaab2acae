import { z } from 'zod'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { openAccount, usernameField } from '../../open-account.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const body = z.strictObject({ username: usernameField }).meta({ examples: [{ username: 'ma.xiaochuan' }] })

const schema = {
  tags: ['accounts'],
  summary: '开通账户 / Open an account',
  description:
    '系统管理员为辖区内人员开通：密码只显示这一次，本人第一次登录时必须修改，七日内不改即失效。\n\n' +
    'For a system administrator, on people of his place: the password is shown once and changed at the first sign-in, within seven days.',
  params: z.object({ personId: id }),
  body,
  response: {
    201: z
      .object({ personId: z.string(), username: z.string(), temporaryPassword: z.string() })
      .meta({ id: 'OpenedAccount' }),
    ...problems(400, 401, 403, 404, 409, 503),
  },
}

/** POST /api/accounts/{personId}. */
export function openAccountOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/accounts/:personId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    administeredBy(me)
    const { personId } = request.params
    await mustKnow(app, me, personId)
    const { username } = request.body
    const opened = await db.transaction((tx) => openAccount(tx, { personId, username, by: me.personId, at: now() }))
    void reply.header('cache-control', 'no-store')
    return reply.code(201).send({ personId, ...opened })
  })
}
