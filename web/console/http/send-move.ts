import { answerOf } from './answer-of.ts'

export type MoveSubject = 'suggestions' | 'research'
export interface Moved {
  readonly stage: string
  readonly seq: number
  readonly dueAt: string | null
}

/** Makes a move; its body is drawn from the form of the door, so its type is only known at run time. Throws `Refused`. */
export function sendMove(
  of: MoveSubject,
  id: string,
  move: string,
  sent: { body: Record<string, unknown>; key: string },
): Promise<Moved> {
  const asked = fetch(`/api/${of}/${id}/moves/${move}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': sent.key },
    body: JSON.stringify(sent.body),
  }).then(async (response) => {
    const read = (await response.json().catch(() => undefined)) as unknown
    return response.ok ? { data: read as Moved, response } : { error: read, response }
  })
  return answerOf<Moved>(asked)
}
