import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { resetPassword } from '../../../db/registers/reset-password.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['accounts'],
  summary: '重置密码 / Reset a password',
  description:
    '系统管理员为辖区内人员重置密码：新密码只显示这一次，七日内不改即失效；本人的登录全部失效。\n\n' +
    'For a system administrator, on people whose posts lie within his place: the new password is shown once and changed within seven days; all their sessions end.',
  params: z.object({ personId: id }),
  response: {
    200: z.object({ personId: z.string(), temporaryPassword: z.string() }).meta({ id: 'PasswordReset' }),
    ...problems(401, 403, 404, 503),
  },
}

/** POST /api/accounts/{personId}/password-reset. */
export function resetPasswordOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/accounts/:personId/password-reset', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { personId } = request.params
    administeredBy(me)
    await mustKnow(app, me, personId)
    const temporaryPassword = await db.transaction(async (tx) => {
      const password = await resetPassword(tx, personId)
      if (password !== null)
        await recordAudit(tx, { act: 'passwordReset', personId: me.personId, subjectId: personId, at: now() })
      return password
    })
    if (temporaryPassword === null) throw refused(doorRefusals.notFound())
    void reply.header('cache-control', 'no-store')
    return { personId, temporaryPassword }
  })
}
