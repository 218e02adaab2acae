import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { category } from '../schema/category.ts'

interface Details {
  readonly name: string
  readonly nameEn: string
  readonly active: boolean
}

/** Renames a topic, takes it out of use or brings it back; what was classified under it keeps it. Answers both states. Nothing is removed. */
export async function amendCategory(
  tx: Transaction,
  asked: { categoryId: string; name?: string | undefined; nameEn?: string | undefined; active?: boolean | undefined },
): Promise<{ before: Details; after: Details } | { refusal: 'notFound' | 'usedBelow' | 'aboveOutOfUse' | 'there' }> {
  const { categoryId } = asked
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('huiyin.categories', 0))`)
  const [found] = await tx.select().from(category).where(eq(category.id, categoryId)).for('update')
  if (!found) return { refusal: 'notFound' }
  const { parentId } = found
  const before = { name: found.name, nameEn: found.nameEn, active: found.active }
  const after = {
    name: asked.name ?? before.name,
    nameEn: asked.nameEn ?? before.nameEn,
    active: asked.active ?? before.active,
  }
  const below = and(eq(category.parentId, categoryId), eq(category.active, true))
  if (before.active && !after.active && (await tx.$count(category, below)) > 0) return { refusal: 'usedBelow' }
  const above = and(eq(category.id, parentId ?? ''), eq(category.active, false))
  if (!before.active && after.active && (await tx.$count(category, above)) > 0) return { refusal: 'aboveOutOfUse' }
  const siblings = parentId === null ? isNull(category.parentId) : eq(category.parentId, parentId)
  const same = and(siblings, eq(category.name, after.name), ne(category.id, categoryId))
  if ((await tx.$count(category, same)) > 0) return { refusal: 'there' }
  await tx.update(category).set(after).where(eq(category.id, categoryId))
  return { before, after }
}
