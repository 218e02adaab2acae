import { sendBody } from './send-body.ts'

export type MoveSubject = 'suggestions' | 'research'
export interface Moved {
  readonly stage: string
  readonly seq: number
  readonly dueAt: string | null
}

/** Makes a move; its body is drawn from the form of the door, so its type is only known at run time. Throws `Refused`. */
export const sendMove = (
  of: MoveSubject,
  id: string,
  move: string,
  sent: { body: Record<string, unknown>; key: string },
): Promise<Moved> => sendBody<Moved>(`/api/${of}/${id}/moves/${move}`, { method: 'POST', ...sent })
