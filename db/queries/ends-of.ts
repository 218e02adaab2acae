import { inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'

/** Of these ids those that have a row, with whether that life has ended. */
export async function endsOf(
  reader: Reader,
  kind: 'suggestion' | 'research',
  ids: readonly string[],
): Promise<Map<string, boolean>> {
  if (ids.length === 0) return new Map()
  const table = kind === 'suggestion' ? suggestion : research
  const end = kind === 'suggestion' ? 'closed' : 'concluded'
  const rows = await reader
    .select({ id: table.id, stage: table.stage })
    .from(table)
    .where(inArray(table.id, [...ids]))
  return new Map(rows.map(({ id, stage }) => [id, stage === end]))
}
