import { z } from 'zod'
import { whoseIdentity } from '../../../db/queries/whose-identity.ts'
import { openSession } from '../../../db/registers/open-session.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { takeSignInAttempt } from '../../../db/registers/take-sign-in-attempt.ts'
import type { Api } from '../../api.ts'
import { askForCode } from '../../ask-for-code.ts'
import { endFormerSession } from '../../end-former-session.ts'
import { networkOf } from '../../network-of.ts'
import type { Attempt, NoIdentity } from '../../oidc/identity-provider.ts'
import { oidcRefusals } from '../../oidc/refusals.ts'
import { longestSession } from '../../plugins/sign-in.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { setSignedCookie, signedCookie } from '../../signed-cookie.ts'
import { signedInBy } from '../../signed-in-by.ts'
import { meView } from '../../views/me.ts'

const body = z
  .strictObject({
    answer: z.string().min(1).max(4096).describe('回来时地址栏里的查询串 / the query string one came back with'),
  })
  .meta({ examples: [{ answer: '?code=…&state=…' }] })

const schema = {
  tags: ['session'],
  summary: '用统一身份认证登录：第二步 / Sign in by the identity provider: second step',
  description:
    '认证编号由系统管理员关联过的人员登录；没有关联的，答复里告诉编号和怎样办。设了动态口令、统一身份认证又没有问过的，答 202，再到 POST /api/session/code。\n\n' +
    'Lets in whom a system administrator has linked; anybody else reads his number and what to do. 202 where a code is asked next, at POST /api/session/code.',
  body,
  response: {
    200: meView,
    202: z.object({ next: z.literal('code') }).describe('还要动态口令 / a code is asked next'),
    ...problems(400, 401, 409, 503),
  },
}

const toSay: Readonly<Record<NoIdentity['fault'], () => ReturnType<typeof oidcRefusals.away>>> = {
  declined: oidcRefusals.declined,
  refused: oidcRefusals.notBelieved,
  away: oidcRefusals.away,
}

/** POST /api/session/identity/answer: the tokens stay here and are thrown away; the browser gets a session like any other. */
export function comeBack(app: Api): void {
  const { db, now, identityProvider } = app.needs
  app.post('/api/session/identity/answer', { schema }, async (request, reply) => {
    if (!identityProvider) throw refused(oidcRefusals.notConfigured())
    const network = networkOf(request.ip)
    const refuse = async (step: string) =>
      recordAudit(db, { act: 'signInRefused', personId: null, detail: { network, step }, at: now() })
    const handle = signedCookie(request, app.attemptCookie)
    const attempt = handle === null ? null : await takeSignInAttempt(db, { handle, at: Date.now() })
    void reply.clearCookie(app.attemptCookie, { path: '/' })
    if (attempt === null) throw refused(oidcRefusals.attemptOver())
    const found = await identityProvider.identify({ answer: request.body.answer, attempt: attempt as Attempt })
    if ('fault' in found) {
      request.log.warn({ fault: found.fault, code: found.code }, 'nobody came in by the identity provider')
      await refuse(found.fault)
      throw refused(toSay[found.fault]())
    }
    const { subject, withFactor } = found
    const holder = await whoseIdentity(db, { issuer: identityProvider.issuer, subject })
    if (holder === null) {
      await refuse('identity')
      throw refused(oidcRefusals.noAccount(subject))
    }
    await endFormerSession(request)
    if (holder.hasSecondFactor && !withFactor) {
      await askForCode(app, reply, holder.userId)
      return reply.code(202).send({ next: 'code' })
    }
    const token = await openSession(db, {
      userId: holder.userId,
      openedBy: withFactor ? 'providerWithFactor' : 'provider',
      program: (request.headers['user-agent'] ?? '').slice(0, 200),
      at: Date.now(),
      lasts: longestSession * 1000,
    })
    const me = await signedInBy(app, { token, network })
    setSignedCookie(reply, { name: app.sessionCookie, value: token, maxAge: longestSession })
    return me
  })
}
