import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { keepSignInAttempt } from '../../../db/registers/keep-sign-in-attempt.ts'
import type { Api } from '../../api.ts'
import { countUse } from '../../guessing.ts'
import { networkOf } from '../../network-of.ts'
import { oidcRefusals } from '../../oidc/refusals.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { setSignedCookie } from '../../signed-cookie.ts'

/** Between going and coming back, s: enough for a password and a code there. */
const attemptStands = 600

const schema = {
  tags: ['session'],
  summary: '用统一身份认证登录：第一步 / Sign in by the identity provider: first step',
  description:
    '答复里是统一身份认证的地址，浏览器到那里去；回来后把地址栏里的查询串交给 POST /api/session/identity/answer，十分钟内有效，一次有效。\n\n' +
    'Answers the provider’s address, to which the browser goes; it comes back with a query string for POST /api/session/identity/answer, within ten minutes and once.',
  response: { 200: z.object({ address: z.string() }), ...problems(409, 429, 503) },
}

/** POST /api/session/identity. */
export function goToProvider(app: Api): void {
  const { db, identityProvider } = app.needs
  app.post('/api/session/identity', { schema }, async (request, reply) => {
    if (!identityProvider) throw refused(oidcRefusals.notConfigured())
    // A whole office goes in the morning by one address.
    const limit = { kind: 'identity-begun', what: networkOf(request.ip), most: 300, seconds: 600 }
    await countUse(db, limit, doorRefusals.tooManyGuesses)
    const { attempt, address } = await identityProvider.begin()
    const handle = randomBytes(32).toString('base64url')
    const at = Date.now()
    await keepSignInAttempt(db, { handle, attempt, at, until: at + attemptStands * 1000 })
    setSignedCookie(reply, { name: app.attemptCookie, value: handle, maxAge: attemptStands })
    return { address }
  })
}
