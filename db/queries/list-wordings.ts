import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { WordingAct } from '../../workflows/rules/wordings.ts'
import type { Reader } from '../connect.ts'
import { wording } from '../schema/wording.ts'

/** The wordings of these places and of those above them, by id; `former`: those out of use too. */
export async function listWordings(
  reader: Reader,
  asked: {
    placeIds: readonly string[]
    act?: WordingAct | undefined
    former: boolean
    after?: string | undefined
    limit: number
  },
) {
  const { id, placeId, act, title, text, active } = wording
  const own = asked.placeIds.length === 0 ? [''] : [...new Set(asked.placeIds)]
  const above = sql`(
    with recursive above as (
      select p.id, p.parent_id from place p where p.id in ${own}
      union select p.id, p.parent_id from place p join above on p.id = above.parent_id
    ) select id from above)`
  return reader
    .select({ id, placeId, act, title, text, active })
    .from(wording)
    .where(
      and(
        sql`${placeId} in ${above}`,
        asked.act && eq(act, asked.act),
        asked.former ? undefined : eq(active, true),
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
