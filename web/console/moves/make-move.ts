import { sendBody } from '../http/send-body.ts'
import { sendMove, type Moved } from '../http/send-move.ts'
import { isDrafted } from './is-drafted.ts'
import type { OpenMove } from './move-fields.tsx'
import type { Subject } from './subject.ts'

interface Sent {
  readonly body: Record<string, unknown> & { readonly asPost: string }
  readonly key: string
}

/** Makes a move, or where the office signs first drafts it; null: it waits for its signature. Throws `Refused`. */
export async function makeMove(
  of: Subject['of'],
  id: string,
  open: Pick<OpenMove, 'move' | 'draftAs'>,
  { body, key }: Sent,
): Promise<Moved | null> {
  const { move } = open
  if (!isDrafted(open, body.asPost)) return sendMove(of, id, move, { body, key })
  await sendBody(`/api/suggestions/${id}/drafted-moves`, { method: 'POST', body: { move, fields: body } })
  return null
}
