import { desc, eq, inArray, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { suggestion } from '../schema/suggestion.ts'
import { seenBy } from './seen-by.ts'

/** The suggestions linked to a research, as far as these ways of seeing reach; newest first, at most 200. */
export async function linkedSuggestions(reader: Reader, researchId: string, sights: readonly Sight[]) {
  if (sights.length === 0) return []
  const { rows: ids } = await reader.execute<{ id: string }>(
    sql`select s.id from suggestion s where s.research_id = ${researchId} and ${seenBy(sights)} order by s.id desc limit 200`,
  )
  if (ids.length === 0) return []
  const { id, receiptNumber, stage, route } = suggestion
  return reader
    .select({ id, receiptNumber, title: document.title, stage, route })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .where(
      inArray(
        id,
        ids.map((row) => row.id),
      ),
    )
    .orderBy(desc(id))
}
