import type { FastifyRequest } from 'fastify'
import { touchSession } from '../../db/registers/touch-session.ts'
import { whoIsSignedIn } from '../../db/queries/who-is-signed-in.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Api } from '../api.ts'
import { mustSetUpSecondFactor } from '../must-set-up-second-factor.ts'
import { doorRefusals } from '../refusals.ts'
import { refused } from '../refused.ts'
import { signedCookie } from '../signed-cookie.ts'
import { signInLibrary, type SignInLibrary } from './sign-in.ts'

/** Nobody seen for so long (ms) must sign in again. */
export const longestIdle = 30 * 60_000
/** Being seen is written down at most once in so long (ms). */
const touchEvery = 60_000

declare module 'fastify' {
  interface FastifyInstance {
    signInLibrary: SignInLibrary
    sessionCookie: string
    /** Between password and code, in the sign-in library's own name. */
    codeCookie: string
    /** Between going to the identity provider and coming back. */
    attemptCookie: string
  }
}

/** Gives the server its sign-in library and `request.me`. */
export function session(app: Api): void {
  const { db, secrets, secureCookies = false } = app.needs
  app.decorate('signInLibrary', signInLibrary({ db, secret: secrets.session, secureCookies }))
  const named = (name: string) => `${secureCookies ? '__Host-huiyin' : 'huiyin'}.${name}`
  app.decorate('sessionCookie', named('session_token'))
  app.decorate('codeCookie', named('two_factor'))
  app.decorate('attemptCookie', named('attempt'))
  app.decorateRequest('me', null)
}

/** Behind this, `meOf(request)` is the one who asks, his password is his own and his second factor is there where it is asked for; everybody else gets 401, or 403 and the way to change it. */
export async function requireSignIn(request: FastifyRequest): Promise<void> {
  await requireSession(request)
  const { me } = request
  if (me?.mustChangePassword) throw refused(doorRefusals.changePasswordFirst())
  if (me && mustSetUpSecondFactor(request.server.needs, me)) throw refused(doorRefusals.secondFactorFirst())
}

/** Enough for asking who one is, changing one's password and leaving. Sessions follow the machine's clock. */
export async function requireSession(request: FastifyRequest): Promise<void> {
  // Before somebody is known he has no scope; what is read here needs none.
  const { everything: db, now } = request.server.needs
  const token = tokenOf(request)
  if (token === null) throw refused(doorRefusals.notSignedIn())
  const at = Date.now()
  const signedIn = await whoIsSignedIn(db, {
    token,
    at,
    idleSince: at - longestIdle,
    passwordsSince: passwordsSince(request.server.needs, at),
    today: dayOf(now()),
  })
  if (!signedIn) throw refused(doorRefusals.notSignedIn())
  if (at - signedIn.lastSeenAt > touchEvery) await touchSession(db, { sessionId: signedIn.me.sessionId, at })
  request.me = signedIn.me
}

/** Passwords set before this instant (epoch ms) are too old; 0 where the county lets them stand. */
export const passwordsSince = ({ passwordDays = 0 }: { passwordDays?: number }, at: number): number =>
  passwordDays === 0 ? 0 : at - passwordDays * 86_400_000

/** The session token of a cookie that carries our signature, or null. */
export const tokenOf = (request: FastifyRequest): string | null => signedCookie(request, request.server.sessionCookie)
