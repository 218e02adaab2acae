import { and, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { keptFilter } from '../schema/kept-filter.ts'

/** Removes a person's kept filter; another's is left alone. */
export async function dropFilter(db: Reader, { id, personId }: { id: string; personId: string }): Promise<void> {
  await db.delete(keptFilter).where(and(eq(keptFilter.id, id), eq(keptFilter.personId, personId)))
}
