import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import { username } from 'better-auth/plugins/username'
import type { Database } from '../../db/connect.ts'
import { newId } from '../../db/new-id.ts'
import { hashPassword, verifyPassword } from '../../db/password.ts'
import { account, session, twoFactor as twoFactorTable, user, verification } from '../../db/schema/sign-in.ts'

/** A session ends at the latest after so long (s), whoever works in it. */
export const longestSession = 12 * 3600

/** A code is asked for so long (s) after the first step. */
export const codeAsked = 300

export type SignInLibrary = ReturnType<typeof signInLibrary>

/**
 * better-auth, called from our own doors only: none of its routes is mounted. It checks passwords, makes session tokens and
 * signs their cookie; reading a session is our own question (`db/queries/who-is-signed-in`).
 */
export function signInLibrary(needs: { db: Database; secret: string; secureCookies: boolean }) {
  return betterAuth({
    appName: '回音 Huiyin',
    baseURL: 'http://localhost',
    secret: needs.secret,
    database: drizzleAdapter(needs.db, {
      provider: 'pg',
      schema: { user, session, account, verification, twoFactor: twoFactorTable },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    // A session opened by password alone is taken back until the code is right; ten wrong codes close the account for 15 minutes.
    plugins: [username(), twoFactor({ twoFactorCookieMaxAge: codeAsked })],
    session: { expiresIn: longestSession, disableSessionRefresh: true },
    advanced: {
      // `__Host-`: no other host of the county's domain can plant one. Its own switch knows only `__Secure-`.
      cookiePrefix: needs.secureCookies ? '__Host-huiyin' : 'huiyin',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', secure: needs.secureCookies, path: '/' },
      database: { generateId: ({ model }) => newId(model.slice(0, 3)) },
    },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}
