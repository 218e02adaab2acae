import { randomUUID } from 'node:crypto'

/** One act; an unknown outcome is asked again with the same key, as every client is told to do. Throws what refuses it. */
export async function post(url: string, body: object, cookie?: string): Promise<Record<string, unknown>> {
  const key = randomUUID()
  for (;;) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    })
    const told = (await answer.json()) as Record<string, unknown>
    if (answer.ok) return told
    if (answer.status !== 503) throw new Error(`${url}: ${answer.status} ${JSON.stringify(told)}`)
  }
}
