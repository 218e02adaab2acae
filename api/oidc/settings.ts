/** The county's identity provider as an operator describes it; nothing is asked of the provider to learn more. */
export interface OidcSettings {
  /** As it stands in the provider's own tokens, to the letter. */
  readonly issuer: string
  readonly authorizationEndpoint: string
  readonly tokenEndpoint: string
  /** The keys that the provider signs with. */
  readonly jwksEndpoint: string
  readonly clientId: string
  readonly clientSecret: string
  /** How the secret is shown at the token endpoint. */
  readonly clientAuth: 'basic' | 'post'
  /** The desk's own page to which the provider sends people back. */
  readonly returnTo: string
  /** `acr:VALUE` and `amr:VALUE` that say the provider asked for two factors; without any, it never did. */
  readonly secondFactor: readonly string[]
  /** Whoever came to the provider longer ago (s) signs in there anew; 0: the provider decides alone. */
  readonly maxAge: number
}
