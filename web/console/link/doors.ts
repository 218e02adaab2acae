import type { components } from '../http/openapi.d.ts'
import { newKey } from '../http/new-key.ts'

export type LinkedTask = components['schemas']['LinkedTask']
export type Problem = components['schemas']['Problem']
/** What a door said; `problem` null: no door answered. */
export type Answer<Body> =
  | { readonly body: Body; readonly problem?: undefined }
  | { readonly problem: Problem | null; readonly body?: undefined }

/** What stands behind `#` in the address: it never travels to a server by itself. */
export interface LinkShown {
  readonly id: string
  readonly token: string
}

export function linkShown(hash: string): LinkShown | null {
  const found = /^#(lnk_\w+)\.([\w-]+)$/.exec(hash)
  return found?.[1] && found[2] ? { id: found[1], token: found[2] } : null
}

export const readTask = ({ id }: LinkShown) => ask<LinkedTask>(`/api/links/${id}/task`, 'GET')
export const openLink = ({ id, token }: LinkShown, given: { code: string; remembered: boolean }) =>
  ask<null>(`/api/links/${id}/session`, 'POST', { token, ...given })
export const leaveLink = ({ id }: LinkShown) => ask<null>(`/api/links/${id}/session`, 'DELETE')
/** `key`: the same while nobody knows whether it was done. */
export const move = ({ id }: LinkShown, name: string, body: object, key: string) =>
  ask<object>(`/api/links/${id}/moves/${name}`, 'POST', body, key)

async function ask<Body>(url: string, method: string, body?: object, key = newKey()): Promise<Answer<Body>> {
  try {
    const answer = await fetch(url, {
      method,
      headers: body ? { 'content-type': 'application/json', 'idempotency-key': key } : {},
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const said: unknown = answer.status === 204 ? null : await answer.json()
    return answer.ok ? { body: said as Body } : { problem: isProblem(said) ? said : null }
  } catch {
    return { problem: null }
  }
}

const isProblem = (said: unknown): said is Problem =>
  typeof said === 'object' && said !== null && 'code' in said && 'wayOut' in said
