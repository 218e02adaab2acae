import { createHmac, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'

const signatureOf = (secret: string, value: string) => createHmac('sha256', secret).update(value).digest()

/** What a cookie says that carries our signature, or null. */
export function signedCookie(request: FastifyRequest, name: string): string | null {
  const cookie = request.cookies[name]
  const cut = cookie?.lastIndexOf('.') ?? -1
  if (cookie === undefined || cut < 1) return null
  const value = cookie.slice(0, cut)
  const given = Buffer.from(cookie.slice(cut + 1), 'base64')
  const ours = signatureOf(request.server.needs.secrets.session, value)
  return given.length === ours.length && timingSafeEqual(given, ours) ? value : null
}

/** Lays a cookie on the reply, signed as the sign-in library signs its own. `maxAge`: s. */
export function setSignedCookie(
  reply: FastifyReply,
  { name, value, maxAge }: { name: string; value: string; maxAge: number },
): void {
  const { secrets, secureCookies = false } = reply.server.needs
  const signed = `${value}.${signatureOf(secrets.session, value).toString('base64')}`
  void reply.setCookie(name, signed, { httpOnly: true, sameSite: 'strict', secure: secureCookies, path: '/', maxAge })
}
