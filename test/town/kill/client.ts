import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Operation, Record } from './recorder.ts'

export interface Client {
  readonly personId: string | null
  readonly cookie: string | null
}

/** One HTTP call; null when nothing came back. */
async function call(record: Record, base: string, client: Client, operation: Operation) {
  record.calls += 1
  record.inFlight += 1
  try {
    const answer = await fetch(base + operation.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': operation.key,
        ...(client.cookie ? { cookie: client.cookie } : {}),
      },
      body: JSON.stringify(operation.body),
      signal: AbortSignal.timeout(12_000),
    })
    const body = (await answer.json()) as Operation['answer']
    if (answer.status < 500) record.answered += 1
    return { status: answer.status, body }
  } catch {
    return null
  } finally {
    record.inFlight -= 1
  }
}

/**
 * Asks until it is told, with the same key and body, for at most `patience` ms: acknowledged, refused, or still unknown.
 */
export async function ask(
  record: Record,
  base: string,
  client: Client,
  url: string,
  body: object,
  patience = 150_000,
): Promise<Operation> {
  const [, id, move] = /(?:suggestions|research)\/([^/]+)\/moves\/(\w+)$/.exec(url) ?? []
  const operation: Operation = {
    personId: client.personId,
    key: randomUUID(),
    url,
    move: move ?? null,
    subjectId: id ?? null,
    body,
    outcome: 'info',
    status: 0,
    answer: null,
  }
  record.operations.push(operation)
  const end = Date.now() + patience
  let wait = 250
  while (Date.now() < end) {
    const told = await call(record, base, client, operation)
    if (told && told.status < 500 && told.status !== 429) {
      operation.status = told.status
      operation.answer = told.body
      operation.outcome = told.status < 300 ? 'ok' : 'fail'
      return operation
    }
    if (told) operation.status = told.status
    await pause(wait)
    wait = Math.min(wait * 2, 4_000)
  }
  return operation
}
