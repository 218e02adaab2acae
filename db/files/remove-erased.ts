import { and, eq, gt, isNotNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { attachment } from '../schema/attachment.ts'
import type { FileStore } from './file-store.ts'

/** Removes the bytes of files whose rows are erased; a death or a store that is away leaves the rest to the next call. Answers how many. */
export async function removeErased(db: Database, files: FileStore): Promise<number> {
  const left = and(isNotNull(attachment.erasedAt), gt(attachment.bytes, 0))
  const rows = await db.select({ id: attachment.id }).from(attachment).where(left)
  for (const { id } of rows) {
    await files.remove(id)
    await db.update(attachment).set({ bytes: 0 }).where(eq(attachment.id, id))
  }
  return rows.length
}
