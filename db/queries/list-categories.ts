import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { category } from '../schema/category.ts'

/** Topics in use, by id, which is their order in the tree. `parentId` null: the first level; undefined: all. */
export async function listCategories(
  reader: Reader,
  asked: { parentId?: string | null | undefined; after?: string | undefined; limit: number },
) {
  const { id, parentId, level, name, nameEn, active } = category
  const under = asked.parentId === null ? isNull(parentId) : asked.parentId && eq(parentId, asked.parentId)
  return reader
    .select({ id, parentId, level, name, nameEn })
    .from(category)
    .where(and(eq(active, true), under || undefined, asked.after === undefined ? undefined : gt(id, asked.after)))
    .orderBy(asc(id))
    .limit(asked.limit)
}
