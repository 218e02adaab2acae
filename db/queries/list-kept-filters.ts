import { asc, eq } from 'drizzle-orm'
import { mostKeptFilters } from '../../workflows/rules/kept-filters.ts'
import type { Reader } from '../connect.ts'
import { keptFilter } from '../schema/kept-filter.ts'

/** The filters this person keeps, oldest first. */
export async function listKeptFilters(reader: Reader, personId: string): Promise<(typeof keptFilter.$inferSelect)[]> {
  return reader
    .select()
    .from(keptFilter)
    .where(eq(keptFilter.personId, personId))
    .orderBy(asc(keptFilter.keptAt), asc(keptFilter.id))
    .limit(mostKeptFilters)
}
