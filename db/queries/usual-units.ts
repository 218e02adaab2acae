import { sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { UnitMove } from '../../workflows/rules/usual-units.ts'
import type { Reader } from '../connect.ts'
import { notVoided } from './not-voided.ts'
import { seenBy } from './seen-by.ts'

/** So many matters of each topic are looked at, the newest: what it costs stays the same for ever. */
const lookedAt = 200

const places = { township: sql`s.township_office_id`, county: sql`s.county_office_id` } as const
const givenAs = { assign: 'assigned', transfer: 'transferred' } as const satisfies Record<UnitMove, string>

export interface UsualUnit {
  readonly unitId: string
  /** How many matters of this very topic, and of the wider one that holds it, stayed with it. */
  readonly ofTopic: number
  readonly ofWider: number
}

/**
 * To which units matters of a topic went by this move within a year, in one township's or county's office, within these sights. A matter
 * that was granted to be returned (申请退回) counts against its unit; helping another does not count. The matters asked for are left out.
 */
export async function usualUnits(
  reader: Reader,
  asked: {
    readonly move: UnitMove
    readonly topic: { readonly id: string; readonly widerId: string }
    readonly within: { readonly place: keyof typeof places; readonly officeId: string }
    readonly besides: readonly string[]
    readonly sights: readonly Sight[]
    readonly now: Date
  },
): Promise<UsualUnit[]> {
  const { move, topic, within, besides, sights, now } = asked
  if (sights.length === 0) return []
  const { rows } = await reader.execute<UsualUnit & Record<string, unknown>>(sql`
    with alike as (
      select s.id, topic.id = ${topic.id} as same
      from (select c.id from category c where c.id = ${topic.widerId} or c.parent_id = ${topic.widerId}) topic
      cross join lateral (
        select s.id from suggestion s
        where ${places[within.place]} = ${within.officeId} and s.category_id = topic.id
          and ${seenBy(sights)} and ${notVoided} and s.id not in ${[...besides]}
        order by s.id desc limit ${lookedAt}) s
    ), given as (
      select a.unit_id, alike.same, case when exists (
          select from suggestion_event back where back.suggestion_id = a.suggestion_id and back.kind = 'returnGranted'
            and back.body ->> 'assignmentId' = a.id) then -1 else 1 end as counts
      from alike join assignment a on a.suggestion_id = alike.id
      join suggestion_event made on made.suggestion_id = a.suggestion_id and made.seq = a.opened_seq
      where a.assigned_at > ${now.toISOString()}::timestamptz - interval '1 year'
        and made.kind = ${givenAs[move]} and coalesce(made.body -> 'assignment' ->> 'part', 'lead') <> 'co'
    )
    select unit_id as "unitId", coalesce(sum(counts) filter (where same), 0)::int as "ofTopic", sum(counts)::int as "ofWider"
    from given group by unit_id order by 2 desc, 3 desc, 1`)
  return rows
}
