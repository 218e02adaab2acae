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

const body = z.strictObject({ password: z.string().min(1).max(128) }).meta({ examples: [{ password: 'clerk-2026' }] })

const schema = {
  tags: ['session'],
  summary: '停用动态口令（换手机时） / Turn the second factor off, to change the device',
  body,
  response: { 204: z.null().describe('已停用 / off'), ...problems(400, 401, 404, 422, 429, 503) },
}

/** POST /api/me/second-factor/end. Where the town asks for one, nothing else opens until it is set up again. */
export function endOwnSecondFactor(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/me/second-factor/end', { schema, onRequest: requireSession }, async (request, reply) => {
    const { personId, username, hasSecondFactor } = meOf(request)
    if (!hasSecondFactor) throw refused(doorRefusals.notFound())
    const limits = ownPasswordLimits(username)
    await refuseGuessing(db, limits)
    const answer = await askSignInLibrary(request, reply, (headers) =>
      app.signInLibrary.api.disableTwoFactor({
        body: { password: request.body.password },
        headers,
        returnHeaders: true,
      }),
    )
    if (answer === null) {
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.currentPasswordWrong())
    }
    await recordAudit(db, { act: 'secondFactorEnded', personId, at: now() })
    return reply.code(204).send(null)
  })
}
