import type * as Library from 'openid-client'
import type { OidcSettings } from './settings.ts'

/** What is kept between going to the provider and coming back. */
export interface Attempt {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}
/** Whom the provider vouches for. */
export interface Identity {
  readonly subject: string
  /** The provider asked him for two factors, and is trusted to say so. */
  readonly withFactor: boolean
}
/** `declined`: the provider did not let him in. `refused`: what came back is not to be believed. `away`: the provider does not answer. */
export type NoIdentity = { readonly fault: 'declined' | 'refused' | 'away'; readonly code: string }

export interface IdentityProvider {
  readonly issuer: string
  /** A new attempt, and the provider's address to which its owner goes. */
  readonly begin: () => Promise<{ attempt: Attempt; address: string }>
  /** Who came back with this query string (`?code=…&state=…`) of this attempt. */
  readonly identify: (returned: { answer: string; attempt: Attempt }) => Promise<Identity | NoIdentity>
}

/** A provider that gives no answer within so long (s) is away; twice this is less than a door may take. */
const patience = 5

/**
 * Speaks OpenID Connect with the county's provider: code flow with PKCE, state and nonce; signature, issuer, audience and age of the ID token are
 * checked. It asks the provider when somebody signs in and at no other time.
 */
export function identityProvider(settings: OidcSettings): IdentityProvider {
  const { issuer, returnTo, maxAge, secondFactor } = settings
  // Where nobody has set a provider up, the library is never loaded.
  const library = () => import('openid-client')
  let made: Library.Configuration | undefined
  const configured = async () => (made ??= configurationOf(await library(), settings))
  const acr = secondFactor.filter((one) => one.startsWith('acr:')).map((one) => one.slice(4))
  return {
    issuer,
    begin: async () => {
      const oidc = await library()
      const attempt = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const address = oidc.buildAuthorizationUrl(await configured(), {
        redirect_uri: returnTo,
        // Who it is, and nothing about him.
        scope: 'openid',
        state: attempt.state,
        nonce: attempt.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(attempt.verifier),
        code_challenge_method: 'S256',
        // Machines at a counter are shared: who was there before does not lend his sign-in.
        ...(maxAge > 0 && { max_age: String(maxAge) }),
        ...(acr.length > 0 && { acr_values: acr.join(' ') }),
      })
      return { attempt, address: address.href }
    },
    identify: async ({ answer, attempt }) => {
      const oidc = await library()
      const back = new URL(returnTo)
      back.search = answer
      try {
        const tokens = await oidc.authorizationCodeGrant(await configured(), back, {
          expectedState: attempt.state,
          expectedNonce: attempt.nonce,
          pkceCodeVerifier: attempt.verifier,
          idTokenExpected: true,
          ...(maxAge > 0 && { maxAge }),
        })
        const claims = tokens.claims()
        if (claims === undefined) return { fault: 'refused', code: 'NO_ID_TOKEN' }
        const methods = Array.isArray(claims.amr) ? claims.amr : []
        const trusted = (kind: 'acr' | 'amr', value: unknown) =>
          typeof value === 'string' && secondFactor.includes(`${kind}:${value}`)
        const withFactor = trusted('acr', claims.acr) || methods.some((one) => trusted('amr', one))
        return { subject: claims.sub, withFactor }
      } catch (error) {
        return whyNot(oidc, error)
      }
    },
  }
}

function configurationOf(oidc: typeof Library, settings: OidcSettings): Library.Configuration {
  const { issuer, clientId, clientSecret, clientAuth } = settings
  const server = {
    issuer,
    authorization_endpoint: settings.authorizationEndpoint,
    token_endpoint: settings.tokenEndpoint,
    jwks_uri: settings.jwksEndpoint,
  }
  const shown = clientAuth === 'post' ? oidc.ClientSecretPost(clientSecret) : oidc.ClientSecretBasic(clientSecret)
  const made = new oidc.Configuration(server, clientId, {}, shown)
  made.timeout = patience
  // By itself the library would take the TLS of the token endpoint for the signature.
  oidc.enableNonRepudiationChecks(made)
  // The settings allow plain http on this machine alone.
  if ([settings.tokenEndpoint, settings.jwksEndpoint].some((one) => one.startsWith('http:')))
    oidc.allowInsecureRequests(made)
  return made
}

/** Codes of the library and of the protocol alone: what a provider writes beside them is nobody's log. */
function whyNot(oidc: typeof Library, error: unknown): NoIdentity {
  if (error instanceof oidc.AuthorizationResponseError) return { fault: 'declined', code: error.code }
  if (error instanceof oidc.ResponseBodyError)
    return { fault: error.status < 500 ? 'refused' : 'away', code: error.code }
  if (error instanceof oidc.ClientError) {
    const { code = 'UNKNOWN' } = error
    return { fault: code === 'OAUTH_TIMEOUT' || code === 'OAUTH_RESPONSE_IS_NOT_CONFORM' ? 'away' : 'refused', code }
  }
  if (error instanceof TypeError && error.message === 'fetch failed') return { fault: 'away', code: 'UNREACHABLE' }
  throw error
}
