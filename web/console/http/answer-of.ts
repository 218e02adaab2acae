import { Refused, unreachable } from './refused.ts'

interface Answered<Body> {
  readonly data?: Body
  readonly error?: unknown
  readonly response: Response
}

/** The body of an answer. Throws `Refused` with the door's own sentence, or with ours where no door answered. */
export async function answerOf<Body>(asked: Promise<Answered<Body>>): Promise<Body> {
  const { data, error, response } = await asked.catch((fault: unknown) => {
    if (fault instanceof TypeError) throw unreachable()
    throw fault
  })
  if (response.ok) return data as Body
  throw isProblem(error) ? new Refused(error) : unreachable()
}

const isProblem = (body: unknown): body is Refused['problem'] =>
  typeof body === 'object' && body !== null && 'code' in body && 'wayOut' in body
