import { z } from 'zod'
import { isPasswordOf } from '../../../db/queries/is-password-of.ts'
import { endSessionOf } from '../../../db/registers/end-session-of.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { ownPasswordLimits } from '../../own-password-limits.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['session'],
  summary: '结束我在别处的一个登录 / End one of my sessions',
  description:
    '再输一次现在的密码：走开时没有退出的，别人不能替他结束登录。\n\n' +
    'With the present password once more: whoever finds a desk left open ends nobody’s sessions.',
  params: z.object({ sessionId: id }),
  body: z.strictObject({ password: z.string().min(1).max(128) }).meta({ examples: [{ password: 'clerk-2026' }] }),
  response: { 204: z.null().describe('已结束 / ended'), ...problems(400, 401, 403, 404, 422, 429, 503) },
}

/** POST /api/me/sessions/{sessionId}/end: one’s own only; another’s is not found. */
export function endOwnSession(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/me/sessions/:sessionId/end', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId, username } = meOf(request)
    const { sessionId } = request.params
    const limits = ownPasswordLimits(username)
    await refuseGuessing(db, limits)
    if (!(await isPasswordOf(db, { username, password: request.body.password }))) {
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.currentPasswordWrong())
    }
    if (!(await endSessionOf(db, { personId, sessionId }))) throw refused(doorRefusals.notFound())
    await recordAudit(db, { act: 'sessionEnded', personId, at: now() })
    return reply.code(204).send(null)
  })
}
