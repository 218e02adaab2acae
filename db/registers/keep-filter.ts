import { and, count, eq, ne } from 'drizzle-orm'
import { keptFilterRefusals, mostKeptFilters } from '../../workflows/rules/kept-filters.ts'
import { refusals, type Refusal } from '../../workflows/rules/refusals.ts'
import type { Database } from '../connect.ts'
import { keptFilter } from '../schema/kept-filter.ts'

type Row = typeof keptFilter.$inferSelect

/** Keeps a person's filter under the id his window made; sent again it is the same one, under its new name. Another's id is not found. */
export async function keepFilter(
  db: Database,
  kept: Omit<Row, 'keptAt'> & { readonly now: number },
): Promise<{ readonly row: Row } | { readonly refusal: Refusal }> {
  const { now, ...values } = kept
  return db.transaction(async (tx) => {
    const others = and(eq(keptFilter.personId, kept.personId), ne(keptFilter.id, kept.id))
    const [held] = await tx.select({ many: count() }).from(keptFilter).where(others)
    if ((held?.many ?? 0) >= mostKeptFilters) return { refusal: keptFilterRefusals.tooMany() }
    const [row] = await tx
      .insert(keptFilter)
      .values({ ...values, keptAt: new Date(now) })
      .onConflictDoUpdate({
        target: keptFilter.id,
        set: { name: values.name, tray: values.tray, wanted: values.wanted },
        setWhere: eq(keptFilter.personId, kept.personId),
      })
      .returning()
    return row ? { row } : { refusal: refusals.notFound() }
  })
}
