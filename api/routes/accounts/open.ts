import { z } from 'zod'
import { makeAccount } from '../../../db/registers/make-account.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { newPassword } from '../../../db/registers/reset-password.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const body = z
  .strictObject({
    username: z.string().regex(/^[A-Za-z0-9_.]{3,30}$/, {
      error: '3–30 位字母、数字、点、下划线 / 3–30 letters, digits, dots, underscores',
    }),
  })
  .meta({ examples: [{ username: 'ma.xiaochuan' }] })

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
    const username = request.body.username.toLowerCase()
    const temporaryPassword = newPassword()
    const opened = await db.transaction(async (tx) => {
      const made = await makeAccount(tx, { personId, username, password: temporaryPassword, temporary: true })
      if ('userId' in made)
        await recordAudit(tx, { act: 'accountOpened', personId: me.personId, subjectId: personId, at: now() })
      return made
    })
    if ('refusal' in opened)
      throw refused(
        opened.refusal === 'usernameTaken' ? registerRefusals.usernameTaken() : registerRefusals.accountThere(),
      )
    void reply.header('cache-control', 'no-store')
    return reply.code(201).send({ personId, username, temporaryPassword })
  })
}
