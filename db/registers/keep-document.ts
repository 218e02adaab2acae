import { createHash } from 'node:crypto'
import type { Reader } from '../connect.ts'
import { documentRow } from '../document-row.ts'
import { document } from '../schema/document.ts'
import { newId } from '../new-id.ts'

/** The id of a move's text, the same on every repeat of the same command. */
export const documentIdOf = (commandId: string, field: string) =>
  `doc_${createHash('sha256').update(`${commandId}/${field}`).digest('hex').slice(0, 32)}`

/** Keeps a text for ever and answers its id; keeping the same id again changes nothing. `now`: epoch ms. */
export async function keepDocument(
  db: Reader,
  text: {
    id?: string
    subjectId: string
    purpose: string
    title?: string
    text: string
    createdBy: string | null
    now: number
  },
): Promise<string> {
  const { id = newId('doc', text.now), now, ...rest } = text
  await db
    .insert(document)
    .values(documentRow({ id, createdAt: new Date(now), ...rest }))
    .onConflictDoNothing()
  return id
}
