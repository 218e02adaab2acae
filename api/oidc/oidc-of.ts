import type { ApiEnv } from '../env.ts'
import type { OidcSettings } from './settings.ts'

/** What an operator has set of an identity provider, or undefined where nothing is. */
export function oidcOf(env: ApiEnv): OidcSettings | undefined {
  const {
    HUIYIN_OIDC_ISSUER: issuer,
    HUIYIN_OIDC_AUTHORIZATION_ENDPOINT: authorizationEndpoint,
    HUIYIN_OIDC_TOKEN_ENDPOINT: tokenEndpoint,
    HUIYIN_OIDC_JWKS_ENDPOINT: jwksEndpoint,
    HUIYIN_OIDC_CLIENT_ID: clientId,
    HUIYIN_OIDC_CLIENT_SECRET: clientSecret,
    HUIYIN_OIDC_RETURN_TO: returnTo,
  } = env
  if (!issuer || !authorizationEndpoint || !tokenEndpoint || !jwksEndpoint) return undefined
  if (!clientId || !clientSecret || !returnTo) return undefined
  return {
    issuer,
    authorizationEndpoint,
    tokenEndpoint,
    jwksEndpoint,
    clientId,
    clientSecret,
    clientAuth: env.HUIYIN_OIDC_CLIENT_AUTH,
    returnTo,
    secondFactor: env.HUIYIN_OIDC_SECOND_FACTOR,
    maxAge: env.HUIYIN_OIDC_MAX_AGE,
  }
}
