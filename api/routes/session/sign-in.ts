import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import type { Api } from '../../api.ts'
import { askSignInLibrary } from '../../ask-sign-in-library.ts'
import { endFormerSession } from '../../end-former-session.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { networkOf } from '../../network-of.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { signedInBy } from '../../signed-in-by.ts'
import { meView } from '../../views/me.ts'

const body = z
  .strictObject({ username: z.string().min(1).max(30), password: z.string().min(1).max(128) })
  .meta({ examples: [{ username: 'clerk', password: 'clerk-2026' }] })

const schema = {
  tags: ['session'],
  summary: '登录 / Sign in',
  description:
    '答复里带会话 cookie（HttpOnly，SameSite=Strict）；30 分钟不用或满 12 小时即失效。设了动态口令的答 202，再到 POST /api/session/code。\n\n' +
    'Sets a session cookie; it ends after 30 idle minutes, and after 12 hours. 202 where a second factor is asked next, at ' +
    'POST /api/session/code.',
  body,
  response: {
    200: meView,
    202: z.object({ next: z.literal('code') }).describe('还要动态口令 / a code is asked next'),
    ...problems(400, 401, 429, 503),
  },
}

/** POST /api/session: the same refusal, after the same work, for a wrong password and for a name nobody has. */
export function signIn(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/session', { schema }, async (request, reply) => {
    const username = request.body.username.toLowerCase()
    const network = networkOf(request.ip)
    const limits = [
      // By network: whoever knows a name does not keep its owner out who sits elsewhere.
      { kind: 'sign-in-name-network', what: `${username} ${network}`, most: 5, seconds: 600 },
      { kind: 'sign-in-name', what: username, most: 50, seconds: 600 },
      { kind: 'sign-in-network', what: network, most: 50, seconds: 600 },
    ]
    await refuseGuessing(db, limits)
    const asked = { username, password: request.body.password }
    const answer = await askSignInLibrary(request, reply, (headers) =>
      app.signInLibrary.api.signInUsername({ body: asked, headers, returnHeaders: true }),
    )
    if (answer === null) {
      await recordAudit(db, { act: 'signInRefused', personId: null, detail: { network }, at: now() })
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.wrongPassword())
    }
    await endFormerSession(request)
    if (!('token' in answer)) return reply.code(202).send({ next: 'code' })
    return signedInBy(app, { token: answer.token, network })
  })
}
