import { sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { notVoided } from './not-voided.ts'

export interface ReceptionCounts {
  /** People who raised something, 接待群众人数. */
  readonly people: number
  readonly registered: number
  /** In the sitting itself: Article 20 (1), and (5). */
  readonly answered: number
  readonly redirected: number
}
type Counted = Record<string, unknown> & ReceptionCounts & { id: string }
export const nothingYet: ReceptionCounts = { people: 0, registered: 0, answered: 0, redirected: 0 }

/** What was entered in each of these receptions; one voided counts nowhere. Answered in the sitting is what the registration's own command did. */
export async function receptionCounts(
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReceptionCounts>> {
  if (ids.length === 0) return new Map()
  const { rows } = await reader.execute<Counted>(sql`
    select s.reception_id as id,
      count(*)::int as registered,
      coalesce(sum(jsonb_array_length(s.state -> 'submitters')), 0)::int as people,
      count(*) filter (where spot.kind = 'answerGiven')::int as answered,
      count(*) filter (where spot.kind = 'explained')::int as redirected
    from suggestion s
    join suggestion_event first on first.suggestion_id = s.id and first.seq = 1
    left join suggestion_event spot on spot.suggestion_id = s.id and spot.seq > 1
      and spot.command_id = first.command_id and spot.kind in ('answerGiven', 'explained')
    where s.reception_id in ${[...ids]} and ${notVoided}
    group by s.reception_id`)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}
