import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { windows } from '../../workflows/rules/light.ts'
import { inShanghai } from './in-shanghai.ts'
import { notVoided } from './not-voided.ts'
import { placesWithin } from './places-within.ts'
import { seenBy } from './seen-by.ts'

export const figureGroups = ['all', 'station', 'township', 'unit', 'route', 'month', 'day'] as const
export type FigureGroup = (typeof figureGroups)[number]

export interface FiguresAsked {
  readonly sights: readonly Sight[]
  readonly by: FigureGroup
  /** Instants: the period holds what was at or after `from` and before `to`. */
  readonly from: Date
  readonly to: Date
  /** What is late by now is late. */
  readonly now: Date
  readonly placeId?: string | undefined
}

/**
 * One row for each suggestion within sight and for each group it belongs to (each unit that had a hand in it), with what is true of it. What
 * was voided stands in no figure. A clock that stood still at its end was in time when it was stopped in time; who did what is measured by
 * when it was done, not by when it was written down.
 */
export function figureFacts({ sights, by, from, to, now, placeId }: FiguresAsked): SQL {
  const [begin, end, at] = [from, to, now].map((instant) => sql`${instant.toISOString()}::timestamptz`)
  const isWindow = sql`o.kind in (${sql.join(
    windows.map((kind) => sql`${kind}`),
    sql`, `,
  )})`
  const isPast = sql`o.settled_at is null and o.stopped_at is null and o.due_at <= ${at}`
  const isLate = sql`not (${isWindow}) and ((${isPast}) or coalesce(o.stopped_at, o.settled_at) > o.due_at)`
  // Never null: `bool_and` would pass over who was not told.
  const isTold = sql`o.settled_how is not distinct from 'done'`
  const owes = (kind: string) => sql`o.kind = ${kind} and (${isTold} or (${isPast}))`
  // What is within sight first, then the ledger and what is owed of those alone: so the database reads them one by one for a township, and each
  // table once for a city.
  return sql`
    with seen as materialized (
      select s.id, s.receipt_number, s.registered_at, s.stage, s.round, s.route, s.station_id, s.township_office_id, s.state -> 'ratings' as ratings
      from suggestion s
      where ${seenBy(sights)} and ${notVoided}
        and s.registered_at < greatest(${end}, ${at}) and (s.ended_at is null or s.ended_at >= ${begin})
        ${placeId === undefined ? sql`` : sql`and s.place_id in ${placesWithin(placeId)}`})
    select s.id, s.receipt_number, s.registered_at, s.stage, g.group_id,
      s.registered_at >= ${begin} and s.registered_at < ${end} as registered_then,
      coalesce(e.taken_up_at >= ${begin} and e.taken_up_at < ${end}, false) as of_cohort,
      s.stage not in ('answered', 'closed') as is_open,
      coalesce(e.concluded, false) as concluded, coalesce(e.returned, false) as returned,
      coalesce(e.sent_back, false) as sent_back, coalesce(e.extended, false) as extended,
      coalesce(e.rehandled, false) as rehandled, coalesce(e.urge, false) as urge,
      coalesce(e.supervise, false) as supervise,
      coalesce(o.late, false) as late, coalesce(o.past, false) as past,
      coalesce(o.status_owed, false) as status_owed, coalesce(o.status_told, false) as status_told,
      coalesce(o.result_owed, false) as result_owed, coalesce(o.result_told, false) as result_told,
      coalesce(o.feedback_in_time, false) as feedback_in_time,
      coalesce(o.rating_asked, false) as rating_asked,
      coalesce(r.rated, false) as rated, coalesce(r.satisfied, false) as satisfied
    from seen s
    cross join lateral (${groupsOf[by]}) as g
    left join (
      select event.suggestion_id, min(event.recorded_at) filter (where event.kind in ('classified', 'joined')) as taken_up_at,
        bool_or(event.kind = 'answered') as concluded, bool_or(event.kind = 'returnRequested') as returned,
        bool_or(event.kind = 'sentBack') as sent_back, bool_or(event.kind = 'extensionGranted') as extended,
        bool_or(event.kind = 'rehandleOrdered') as rehandled,
        bool_or(${reached('urge')}) as urge, bool_or(${reached('supervise')}) as supervise
      from suggestion_event as event where event.suggestion_id in (select id from seen)
      group by event.suggestion_id) as e on e.suggestion_id = s.id
    left join (
      select o.subject_id, bool_or(${isLate}) as late, bool_or(not (${isWindow}) and ${isPast}) as past,
        bool_or(${owes('assignmentStatus')}) as status_owed,
        bool_and(${isTold}) filter (where ${owes('assignmentStatus')}) as status_told,
        bool_or(${owes('result')}) as result_owed,
        bool_and(${isTold}) filter (where ${owes('result')}) as result_told,
        bool_and(${isTold} and o.settled_at <= o.due_at)
          filter (where (${owes('assignmentStatus')}) or (${owes('result')})) as feedback_in_time,
        bool_or(o.kind = 'rate') as rating_asked
      from obligation o where o.subject_id in (select id from seen) group by o.subject_id) as o on o.subject_id = s.id
    left join lateral (
      select true as rated, bool_and(rating ->> 'satisfaction' <> 'dissatisfied') as satisfied
      from jsonb_array_elements(s.ratings) as rating
      where (rating ->> 'round')::int = s.round and rating ->> 'satisfaction' <> 'unrated' having count(*) > 0) as r on true`
}

/** The ladder got there, and no later calendar and no word that had come in time took it back. */
const reached = (
  mark: 'urge' | 'supervise',
) => sql`event.kind = 'marked' and event.body ->> 'mark' = ${mark} and not exists (
  select from suggestion_event back where back.suggestion_id = event.suggestion_id and back.seq > event.seq
    and back.kind = 'overdueWithdrawn' and back.body ->> 'obligationId' = event.body ->> 'obligationId' and back.body -> 'marks' ? ${mark})`

const groupsOf: Readonly<Record<FigureGroup, SQL>> = {
  all: sql`select 'all' as group_id`,
  station: sql`select s.station_id as group_id`,
  township: sql`select s.township_office_id as group_id`,
  unit: sql`select distinct a.unit_id as group_id from assignment a where a.suggestion_id = s.id`,
  route: sql`select coalesce(s.route, 'none') as group_id`,
  month: sql`select ${inShanghai(sql`s.registered_at`, 'month')} as group_id`,
  day: sql`select ${inShanghai(sql`s.registered_at`, 'day')} as group_id`,
}
