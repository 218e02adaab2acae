import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWTPayload } from 'jose'
import Provider from 'oidc-provider'
import type { OidcSettings } from '../../api/oidc/settings.ts'

/** Who stands before the provider, and how he was asked there. */
export interface Visitor {
  readonly subject: string
  readonly acr?: string
  readonly amr?: string[]
}
export interface OpenProvider {
  readonly settings: OidcSettings
  /** Goes to this address as a browser does, signs in there as this person, and answers the query string that comes back. */
  /** Whoever comes to the sign-in page from now on signs in there as this person. */
  readonly expect: (visitor: Visitor) => void
  readonly visit: (address: string, visitor: Visitor) => Promise<string>
  /** From now on the token endpoint answers with these claims instead, signed by the provider's own key unless told otherwise. */
  readonly forge: (how: Forgery | null) => void
  /** How many requests it was asked. */
  readonly asked: () => number
  readonly close: () => Promise<void>
}
export interface Forgery {
  readonly claims?: (own: JWTPayload) => JWTPayload
  readonly signedBy?: 'strangersKey' | 'nobody'
  /** The token endpoint answers with this status and nothing else. */
  readonly status?: number
}

const client = { id: 'huiyin', secret: 'a-secret-of-the-provider-0123456789' }

/** A real OpenID provider on this machine; behind it a thief's token endpoint, which knows its keys. */
export async function openProvider(returnTo = 'https://huiyin.invalid/console/sign-in/back'): Promise<OpenProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const key = { ...(await exportJWK((await generateKeyPair('RS256', { extractable: true })).privateKey)), kid: 'one' }
  const signingKey = await importJWK(key, 'RS256')
  const strangers = (await generateKeyPair('RS256')).privateKey
  let visitor: Visitor = { subject: 'nobody' }
  let forgery: Forgery | null = null
  let asked = 0
  const provider = new Provider(issuer, {
    jwks: { keys: [{ ...key, use: 'sig', alg: 'RS256' }] },
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [returnTo] }],
    acrValues: ['two'],
    claims: { openid: ['sub', 'acr', 'amr'] },
    cookies: { keys: ['a-key-of-the-provider'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid')
      await grant.save()
      return grant
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
  })
  const own = provider.callback()
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    asked++
    const path = request.url ?? ''
    if (path.startsWith('/interaction/')) {
      const { subject, acr, amr } = visitor
      const login = { accountId: subject, ...(acr && { acr }), ...(amr && { amr }) }
      return provider.interactionFinished(request, response, { login })
    }
    if (!path.startsWith('/thief')) return own(request, response)
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const { authorization = '', 'content-type': type = '' } = request.headers
    const body = Buffer.concat(parts).toString()
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      body,
      headers: { authorization, 'content-type': type },
    })
    const tokens = (await answer.json()) as { id_token?: string }
    const { id_token: token } = tokens
    if (forgery && token) tokens.id_token = await forged(forgery, JSON.parse(atob64(token.split('.')[1] ?? '')))
    response.writeHead(forgery?.status ?? answer.status, {
      'content-type': 'application/json',
      'cache-control': 'no-store',
    })
    response.end(JSON.stringify(tokens))
  }
  const forged = async ({ claims = (one) => one, signedBy }: Forgery, payload: JWTPayload) => {
    const said = claims(payload)
    if (signedBy === 'nobody') return `${b64({ alg: 'none' })}.${b64(said)}.`
    const header = { alg: 'RS256', kid: 'one' }
    return new SignJWT(said).setProtectedHeader(header).sign(signedBy === 'strangersKey' ? strangers : signingKey)
  }
  server.on('request', (request: IncomingMessage, response: ServerResponse) => void handle(request, response))
  return {
    settings: {
      issuer,
      authorizationEndpoint: `${issuer}/auth`,
      tokenEndpoint: `${issuer}/thief/token`,
      jwksEndpoint: `${issuer}/jwks`,
      clientId: client.id,
      clientSecret: client.secret,
      clientAuth: 'basic',
      returnTo,
      secondFactor: [],
      maxAge: 300,
    },
    expect: (who) => (visitor = who),
    visit: async (address, who) => {
      visitor = who
      const jar = new Map<string, string>()
      for (let at = address, n = 0; n < 8; n++) {
        const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
        const answer = await fetch(at, { redirect: 'manual', headers: { cookie } })
        for (const one of answer.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? []
          if (value === '') jar.delete(name)
          else jar.set(name, value)
        }
        const next = answer.headers.get('location')
        if (next === null) throw new Error(`the provider stays at ${at}: ${answer.status} ${await answer.text()}`)
        at = new URL(next, at).href
        if (at.startsWith(returnTo)) return new URL(at).search
      }
      throw new Error('the provider sends one round and round')
    },
    forge: (how) => (forgery = how),
    asked: () => asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
const atob64 = (text: string) => Buffer.from(text, 'base64url').toString()
