import { asc, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'

/** The texts of these documents, oldest first. */
export async function textsOf(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { id, purpose, title, text, createdBy, createdAt } = document
  return reader
    .select({ id, purpose, title, text, createdBy, createdAt })
    .from(document)
    .where(inArray(document.id, [...ids]))
    .orderBy(asc(document.createdAt), asc(document.id))
}
