import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/**
 * Which of these suggestions or researches are under an open supervision (督办中): a signed sheet has gone out, and something it lists is still owed after
 * its end. Done, or given more time, it is over. `now`: epoch ms.
 */
export async function underSupervision(reader: Reader, ids: readonly string[], now: number): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const named = sql.join(
    ids.map((id) => sql`${id}`),
    sql`, `,
  )
  const { rows } = await reader.execute<{ id: string }>(sql`
    select distinct coalesce(m.suggestion_id, m.research_id) as id from notice_matter m
      join notice n on n.id = m.notice_id
      join obligation o on o.id = m.obligation_id
    where (m.suggestion_id in (${named}) or m.research_id in (${named})) and m.left_out_at is null
      and n.kind = 'supervision' and n.state in ('sent', 'received')
      and o.settled_at is null and o.due_at <= ${new Date(now).toISOString()}::timestamptz`)
  return new Set(rows.map(({ id }) => id))
}
