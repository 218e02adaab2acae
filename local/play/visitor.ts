import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'

/** One who knocks at the town's doors: a citizen without a session, or an official with one. */
export interface Visitor {
  readonly get: (path: string) => Promise<unknown>
  /** Sends once under one Idempotency-Key, however often it must be repeated. `step` names it in the measures. */
  readonly post: (path: string, body: unknown, step: string) => Promise<unknown>
}

/** Told of every answered post: how long the caller waited for it, repeats included. */
export type Heard = (call: { step: string; ms: number; repeats: number }) => void

const problem = z.object({ code: z.string(), detail: z.string() })

/** The town said no, with what it said; never with the words that were sent. */
export class Refused extends Error {
  constructor(step: string, status: number, body: unknown) {
    const said = problem.safeParse(body).data
    super([`${step}:`, status, said?.code, said?.detail].filter(Boolean).join(' '))
  }
}

const patience = 120_000
const mayRepeat = (status: number) => status === 503 || status === 429

/** Knocks at `townUrl`, as the one whose cookie is given. What the town cannot take now is sent again under the same key. */
export function visitor(townUrl: string, cookie: string | null, heard: Heard): Visitor {
  const headers = cookie === null ? {} : { cookie }
  return {
    get: async (path) => {
      const { response } = await insist(() => fetch(`${townUrl}${path}`, { headers }))
      return answerOf(`GET ${path.split('/')[2] ?? path}`, response)
    },
    post: async (path, body, step) => {
      const key = randomUUID()
      const began = performance.now()
      const { response, repeats } = await insist(() =>
        fetch(`${townUrl}${path}`, {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      )
      const answer = await answerOf(step, response)
      heard({ step, ms: performance.now() - began, repeats })
      return answer
    },
  }
}

/** Signs in and returns the cookie that carries the session. */
export async function signIn(townUrl: string, username: string, password: string): Promise<string> {
  const { response } = await insist(() =>
    fetch(`${townUrl}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password }),
    }),
  )
  await answerOf(`sign in as ${username}`, response)
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
}

async function insist(send: () => Promise<Response>): Promise<{ response: Response; repeats: number }> {
  const until = performance.now() + patience
  for (let repeats = 0; ; repeats++) {
    const response = await send().catch((error: Error) => error)
    const isLast = performance.now() > until
    if (response instanceof Error) {
      if (isLast) throw response
    } else if (!mayRepeat(response.status) || isLast) return { response, repeats }
    const asked = response instanceof Error ? null : response.headers.get('retry-after')
    await sleep(Math.min(Number(asked ?? 1) || 1, 5) * 1_000)
  }
}

async function answerOf(step: string, response: Response): Promise<unknown> {
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  const body: unknown = isJson && text ? JSON.parse(text) : null
  if (!response.ok) throw new Refused(step, response.status, body)
  return body
}
