import { z } from 'zod'
import { changePassword } from '../../../db/registers/change-password.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { passwordFaults } from '../../password-faults.ts'
import { ownPasswordLimits } from '../../own-password-limits.ts'
import { requireSession } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({ current: z.string().min(1).max(128), next: z.string().min(1).max(128) })
  .meta({ examples: [{ current: 'clerk-2026', next: 'Clear-river-7' }] })

const schema = {
  tags: ['session'],
  summary: '修改自己的密码 / Change one’s own password',
  description:
    '至少 10 个字符，大写字母、小写字母、数字、其他符号中至少三种，不含用户名、系统或者单位名称和常见字串，不是常见的、泄露过的密码，最近五次用过的不能再用。其他地方的登录随即失效。\n\n' +
    'At least ten characters of three kinds, not around the username or a word everybody tries, none that leaked, none of the last five. One’s other sessions end.',
  body,
  response: { 204: z.null().describe('已修改 / changed'), ...problems(400, 401, 422, 429, 503) },
}

/** POST /api/me/password: the one act open to somebody whose password was set by another. Guessing counts as at sign-in. */
export function changeOwnPassword(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/me/password', { schema, onRequest: requireSession }, async (request, reply) => {
    const { personId, username, sessionId } = meOf(request)
    const { current, next } = request.body
    const wrong = (await passwordFaults(next, username)).map((fault) => ({ field: 'next', ...fault }))
    if (wrong.length > 0) throw refused(doorRefusals.invalid(wrong))
    const limits = ownPasswordLimits(username)
    await refuseGuessing(db, limits)
    const outcome = await changePassword(db, { username, current, next, sessionId, at: Date.now() })
    if (outcome === 'wrongPassword') {
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.currentPasswordWrong())
    }
    if (outcome === 'usedBefore') throw refused(doorRefusals.passwordUsedBefore())
    await recordAudit(db, { act: 'passwordChanged', personId, at: now() })
    return reply.code(204).send(null)
  })
}
