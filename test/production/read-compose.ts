import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

export interface Service {
  readonly image: string
  readonly build?: string
  readonly restart?: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
  readonly networks?: readonly string[]
  readonly mem_limit?: string
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] }
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
}
export interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>
  readonly volumes: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, { readonly file: string }>>
}

/** `docker-compose.yml` as it stands, its variables not yet filled in. */
export const readCompose = (): Compose => parse(readFileSync('docker-compose.yml', 'utf8'), { merge: true }) as Compose

export function serviceOf(compose: Compose, name: string): Service & { readonly environment: Record<string, string> } {
  const service = compose.services[name]
  if (!service) throw new Error(`docker-compose.yml has no service ${name}`)
  return { ...service, environment: { ...service.environment } }
}
