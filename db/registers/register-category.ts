import { and, eq, isNull, max, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { category } from '../schema/category.ts'

/** Adds a topic at the end of those under `parentId` (null: the first level). Refused below the third level, below one out of use, and for a name that is there. `now`: epoch ms. */
export async function registerCategory(
  tx: Transaction,
  asked: { parentId: string | null; name: string; nameEn: string; now: number },
): Promise<{ categoryId: string } | { refusal: 'notFound' | 'tooDeep' | 'aboveOutOfUse' | 'there' }> {
  const { parentId, name, nameEn, now } = asked
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('huiyin.categories', 0))`)
  const [above] = parentId === null ? [] : await tx.select().from(category).where(eq(category.id, parentId))
  if (parentId !== null && !above) return { refusal: 'notFound' }
  if (above && above.level >= 3) return { refusal: 'tooDeep' }
  if (above && !above.active) return { refusal: 'aboveOutOfUse' }
  const siblings = parentId === null ? isNull(category.parentId) : eq(category.parentId, parentId)
  if ((await tx.$count(category, and(siblings, eq(category.name, name)))) > 0) return { refusal: 'there' }
  const [last] = await tx
    .select({ position: max(category.position) })
    .from(category)
    .where(siblings)
  const categoryId = newId('cat', now)
  const level = (above?.level ?? 0) + 1
  await tx
    .insert(category)
    .values({ id: categoryId, parentId, level, name, nameEn, position: (last?.position ?? 0) + 1 })
  return { categoryId }
}
