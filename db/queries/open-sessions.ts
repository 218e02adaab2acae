import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'

/**
 * Which of these sessions still open something, each with the posts its owner holds on `today` (a civil day), in order. `at`, `idleSince`: epoch ms.
 */
export async function openSessions(
  reader: Reader,
  asked: { ids: readonly string[]; at: number; idleSince: number; today: string },
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (asked.ids.length === 0) return new Map()
  const iso = (at: number) => new Date(at).toISOString()
  const { rows } = await reader.execute<{ id: string; posts: string[] }>(sql`
    select s.id, coalesce(array_agg(p.id order by p.from_on, p.id) filter (where p.id is not null), '{}') as posts
    from "session" s join person on person.user_id = s.user_id
    left join post p on p.person_id = person.id and p.from_on <= ${asked.today}
      and (p.to_on is null or p.to_on >= ${asked.today})
    where s.id in (${sql.join(
      asked.ids.map((id) => sql`${id}`),
      sql`, `,
    )})
      and s.expires_at > ${iso(asked.at)}::timestamptz and s.updated_at > ${iso(asked.idleSince)}::timestamptz
    group by s.id`)
  return new Map(rows.map(({ id, posts }) => [id, posts]))
}
