import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/** How many suggestions have joined this one and still wait to be told what came of it. */
export async function countFollowers(reader: Reader, leadId: string): Promise<number> {
  const { rows } = await reader.execute<{ waiting: number }>(sql`
    select count(*)::int as waiting from suggestion s
    where s.joined_to_id = ${leadId} and s.stage not in ('answered', 'closed')`)
  return rows[0]?.waiting ?? 0
}
