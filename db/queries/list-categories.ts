import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { category } from '../schema/category.ts'

/** Topics in use, by id; `former`: those out of use too. `parentId` null: the first level; undefined: all. Their order is `position`. */
export async function listCategories(
  reader: Reader,
  asked: { former: boolean; parentId?: string | null | undefined; after?: string | undefined; limit: number },
) {
  const { id, parentId, level, name, nameEn, active, position } = category
  const under = asked.parentId === null ? isNull(parentId) : asked.parentId && eq(parentId, asked.parentId)
  return reader
    .select({ id, parentId, level, name, nameEn, active, position })
    .from(category)
    .where(
      and(
        asked.former ? undefined : eq(active, true),
        under || undefined,
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
