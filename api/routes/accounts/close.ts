import { z } from 'zod'
import { closeAccount } from '../../../db/registers/close-account.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const schema = {
  tags: ['accounts'],
  summary: '停用账户 / Close an account',
  description:
    '系统管理员或者安全管理员停用辖区内人员的账户：他的登录立即全部失效，不能再登录，答复与密码不对时相同；岗位、记录不变。\n\n' +
    'By a system or security administrator, on people of his place: all sessions end at once and none is opened any more; who tries reads what he reads of a wrong password. Posts and records stay.',
  params: z.object({ personId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '调离。' }] }),
  response: { 200: z.object({ personId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/accounts/{personId}/closing. */
export function closeAccountOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/accounts/:personId/closing', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { personId } = request.params
    await mustKnow(app, me, personId)
    if (personId === me.personId) throw refused(registerRefusals.notYourOwn())
    const asked = { personId, reason: request.body.reason, closedBy: me.personId, now: now() }
    if (!(await closeAccount(db, asked))) throw refused(registerRefusals.nothingToClose())
    return { personId }
  })
}
