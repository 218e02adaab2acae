import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'

export interface Reply {
  readonly status: number
  // What a script would read; tests name the fields they mean.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly body: any
  readonly headers: Record<string, unknown>
}
/** One person at the doors: his cookie, and the verbs of HTTP he needs. Null cookie: a citizen without an account. */
export interface Hand {
  readonly get: (url: string) => Promise<Reply>
  readonly post: (url: string, body?: unknown, key?: string) => Promise<Reply>
  readonly put: (url: string, body: unknown, key?: string) => Promise<Reply>
  readonly delete: (url: string) => Promise<Reply>
}

/** Every no that a hand of this file was given, as it was written. */
export const refusals: string[] = []

/** `key` defaults to a new one for each request. */
export function handOf(app: FastifyInstance, cookie: string | null): Hand {
  const ask = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: unknown,
    key?: string,
  ): Promise<Reply> => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        ...(cookie === null ? {} : { cookie }),
        ...(method === 'POST' || method === 'PUT' ? { 'idempotency-key': key ?? randomUUID() } : {}),
      },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    if (answer.statusCode >= 400) refusals.push(answer.body)
    const json = String(answer.headers['content-type'] ?? '').includes('json')
    return { status: answer.statusCode, body: json ? answer.json() : answer.body, headers: answer.headers }
  }
  return {
    get: (url) => ask('GET', url),
    post: (url, body, key) => ask('POST', url, body ?? {}, key),
    put: (url, body, key) => ask('PUT', url, body, key),
    delete: (url) => ask('DELETE', url),
  }
}
