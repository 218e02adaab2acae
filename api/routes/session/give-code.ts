import { z } from 'zod'
import { nameOpening } from '../../../db/registers/name-opening.ts'
import { endSession } from '../../../db/registers/end-session.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { takeCode } from '../../../db/registers/take-code.ts'
import type { Api } from '../../api.ts'
import { askSignInLibrary } from '../../ask-sign-in-library.ts'
import { byProvider } from '../../ask-for-code.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { networkOf } from '../../network-of.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { signedCookie } from '../../signed-cookie.ts'
import { signedInBy } from '../../signed-in-by.ts'
import { meView } from '../../views/me.ts'

const body = z
  .union([
    z.strictObject({ code: z.string().regex(/^\d{6}$/, { error: '六位数字 / six digits' }) }),
    z.strictObject({ backupCode: z.string().min(6).max(40) }),
  ])
  .meta({ examples: [{ code: '123456' }, { backupCode: 'aB3dE-9fGhK' }] })

const schema = {
  tags: ['session'],
  summary: '登录的第二步：动态口令或备用码 / Sign in, second step: a code',
  description:
    '在 POST /api/session 答 202 之后五分钟内。每个口令、每个备用码只能用一次。\n\n' +
    'Within five minutes of a 202 at POST /api/session. Each code is taken once.',
  body,
  response: { 200: meView, ...problems(400, 401, 429, 503) },
}

/** POST /api/session/code. */
export function giveCode(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/session/code', { schema }, async (request, reply) => {
    const network = networkOf(request.ip)
    const limits = [{ kind: 'sign-in-network', what: network, most: 50, seconds: 600 }]
    await refuseGuessing(db, limits)
    const asked = request.body
    const { api } = app.signInLibrary
    const answer = await askSignInLibrary(request, reply, async (headers) =>
      'code' in asked
        ? api.verifyTOTP({ body: { code: asked.code }, headers, returnHeaders: true })
        : api.verifyBackupCode({ body: { code: asked.backupCode }, headers, returnHeaders: true }),
    )
    const token = answer?.token
    const isNew =
      typeof token === 'string' &&
      ('backupCode' in asked || (await takeCode(db, { userId: answer?.user.id ?? '', code: asked.code })))
    if (!isNew) {
      if (typeof token === 'string') await endSession(db, token)
      void reply.removeHeader('set-cookie')
      await recordAudit(db, { act: 'signInRefused', personId: null, detail: { network, step: 'code' }, at: now() })
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.codeWrong(401))
    }
    const began = signedCookie(request, app.codeCookie)
    if (began?.startsWith(byProvider)) await nameOpening(db, { token, openedBy: 'provider' })
    return signedInBy(app, { token, network })
  })
}
