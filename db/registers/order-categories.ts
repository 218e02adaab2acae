import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { category } from '../schema/category.ts'

/** Sets the order of the topics in use under one (null: the first level); `ids` are all of them. False where they are others by now. */
export async function orderCategories(
  tx: Transaction,
  { parentId, ids }: { parentId: string | null; ids: readonly string[] },
): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('huiyin.categories', 0))`)
  const siblings = parentId === null ? isNull(category.parentId) : eq(category.parentId, parentId)
  const rows = await tx
    .select({ id: category.id })
    .from(category)
    .where(and(siblings, eq(category.active, true)))
  const there = new Set(rows.map(({ id }) => id))
  if (there.size !== ids.length || !ids.every((id) => there.delete(id))) return false
  for (const [n, id] of ids.entries())
    await tx
      .update(category)
      .set({ position: n + 1 })
      .where(eq(category.id, id))
  return true
}
