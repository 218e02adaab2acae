import { answerOf } from './answer-of.ts'

/** Sends a body whose shape is only known at run time, because it is drawn from a move's own form. Throws `Refused`. */
export function sendBody<Answer>(
  url: string,
  sent: { method: 'POST' | 'PUT'; body: Record<string, unknown>; key?: string },
): Promise<Answer> {
  const { method, body, key } = sent
  const asked = fetch(url, {
    method,
    headers: { 'content-type': 'application/json', ...(key === undefined ? {} : { 'idempotency-key': key }) },
    body: JSON.stringify(body),
  }).then(async (response) => {
    const read = (await response.json().catch(() => undefined)) as unknown
    return response.ok ? { data: read as Answer, response } : { error: read, response }
  })
  return answerOf<Answer>(asked)
}
