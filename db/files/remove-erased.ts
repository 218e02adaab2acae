import { rm } from 'node:fs/promises'
import { and, eq, gt, isNotNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { attachment } from '../schema/attachment.ts'
import { pathOf } from './path-of.ts'

/** Removes from disk the bytes of files whose rows are erased; a death in between leaves the rest to the next call. Answers how many. */
export async function removeErased(db: Database, folder: string): Promise<number> {
  const left = and(isNotNull(attachment.erasedAt), gt(attachment.bytes, 0))
  const rows = await db.select({ id: attachment.id }).from(attachment).where(left)
  for (const { id } of rows) {
    await rm(pathOf(folder, id), { force: true })
    await db.update(attachment).set({ bytes: 0 }).where(eq(attachment.id, id))
  }
  return rows.length
}
