import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { askSignInLibrary } from '../../ask-sign-in-library.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { ownPasswordLimits } from '../../own-password-limits.ts'
import { requireSession } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({ code: z.string().regex(/^\d{6}$/, { error: '六位数字 / six digits' }) })
  .meta({ examples: [{ code: '123456' }] })

const schema = {
  tags: ['session'],
  summary: '确认动态口令 / Confirm the second factor',
  body,
  response: {
    204: z.null().describe('以后登录都要动态口令 / asked at every sign-in from now on'),
    ...problems(400, 401, 409, 422, 429, 503),
  },
}

/** POST /api/me/second-factor/confirm: the session is changed for a new one, as with every change of what one may. */
export function confirmSecondFactor(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/me/second-factor/confirm', { schema, onRequest: requireSession }, async (request, reply) => {
    const { personId, username, hasSecondFactor } = meOf(request)
    if (hasSecondFactor) throw refused(doorRefusals.secondFactorThere())
    const limits = ownPasswordLimits(username)
    await refuseGuessing(db, limits)
    const { code } = request.body
    const answer = await askSignInLibrary(request, reply, (headers) =>
      app.signInLibrary.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
    )
    if (answer === null) {
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.codeWrong(422))
    }
    await recordAudit(db, { act: 'secondFactorSet', personId, at: now() })
    return reply.code(204).send(null)
  })
}
