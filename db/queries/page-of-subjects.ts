import { and, asc, gt, ne } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'

/** The next ids of one kind, in order; `isOpen`: only lives that have not ended, of which the index holds the ids. */
export async function pageOfSubjects(
  reader: Reader,
  kind: 'suggestion' | 'research',
  page: { after: string; limit: number; isOpen: boolean },
): Promise<string[]> {
  const table = kind === 'suggestion' ? suggestion : research
  const open = kind === 'suggestion' ? ne(suggestion.stage, 'closed') : ne(research.stage, 'concluded')
  const rows = await reader
    .select({ id: table.id })
    .from(table)
    .where(and(gt(table.id, page.after), page.isOpen ? open : undefined))
    .orderBy(asc(table.id))
    .limit(page.limit)
  return rows.map(({ id }) => id)
}
