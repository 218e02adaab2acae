import { z } from 'zod'
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
  summary: '设置动态口令：取得密钥和备用码 / Set up a second factor: its key and backup codes',
  description:
    '密钥用手机里的身份验证器应用扫码或手工录入；备用码请抄下来收好，只显示这一次。输入一次口令确认以后才生效。\n\n' +
    'Scan or type the key into an authenticator app; the backup codes are shown this once. It holds once a code has confirmed it.',
  body,
  response: {
    200: z
      .object({ uri: z.string().describe('otpauth://'), key: z.string(), backupCodes: z.array(z.string()) })
      .meta({ id: 'SecondFactorKey' }),
    ...problems(400, 401, 409, 422, 429, 503),
  },
}

/** POST /api/me/second-factor. */
export function beginSecondFactor(app: Api): void {
  const { db } = app.needs
  app.post('/api/me/second-factor', { schema, onRequest: requireSession }, async (request, reply) => {
    const { username, hasSecondFactor, mustChangePassword } = meOf(request)
    if (mustChangePassword) throw refused(doorRefusals.changePasswordFirst())
    if (hasSecondFactor) throw refused(doorRefusals.secondFactorThere())
    const limits = ownPasswordLimits(username)
    await refuseGuessing(db, limits)
    const answer = await askSignInLibrary(request, reply, (headers) =>
      app.signInLibrary.api.enableTwoFactor({
        body: { password: request.body.password },
        headers,
        returnHeaders: true,
      }),
    )
    if (answer === null) {
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.currentPasswordWrong())
    }
    if (!('totpURI' in answer)) throw new Error('the sign-in library gave no key')
    void reply.header('cache-control', 'no-store')
    const key = new URL(answer.totpURI).searchParams.get('secret') ?? ''
    return { uri: answer.totpURI, key, backupCodes: answer.backupCodes }
  })
}
