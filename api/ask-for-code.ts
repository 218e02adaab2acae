import { randomBytes } from 'node:crypto'
import type { FastifyReply } from 'fastify'
import type { Api } from './api.ts'
import { codeAsked } from './plugins/sign-in.ts'
import { setSignedCookie } from './signed-cookie.ts'

/** How a second step begins whose first was the identity provider's. */
export const byProvider = '2fa-provider-'

/** The next step of this account is its code: the same as after a password, kept where the sign-in library looks for it, limits on guessing included. */
export async function askForCode(app: Api, reply: FastifyReply, userId: string): Promise<void> {
  const { internalAdapter } = await app.signInLibrary.$context
  const identifier = `${byProvider}${randomBytes(24).toString('base64url')}`
  const expiresAt = new Date(Date.now() + codeAsked * 1000)
  await internalAdapter.createVerificationValue({ identifier, value: userId, expiresAt })
  await internalAdapter.createVerificationValue({ identifier: `2fa-attempts-${identifier}`, value: '0', expiresAt })
  setSignedCookie(reply, { name: app.codeCookie, value: identifier, maxAge: codeAsked })
}
