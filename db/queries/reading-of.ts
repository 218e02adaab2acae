import { sql, type SQL } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/** Has something happened to `s` since this person last read it? */
export const isUnreadBy = (personId: string): SQL =>
  sql`s.seq > coalesce((select r.seq from read_mark r where r.person_id = ${personId} and r.suggestion_id = s.id), 0)`

/** Up to which event this person has read each of these suggestions; one he never opened is left out. */
export async function readingOf(
  reader: Reader,
  { personId, suggestionIds }: { personId: string; suggestionIds: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  if (suggestionIds.length === 0) return new Map()
  const { rows } = await reader.execute<{ id: string; seq: number }>(sql`
    select suggestion_id as id, seq from read_mark where person_id = ${personId} and suggestion_id in (${sql.join(
      suggestionIds.map((id) => sql`${id}`),
      sql`, `,
    )})`)
  return new Map(rows.map(({ id, seq }) => [id, seq]))
}
