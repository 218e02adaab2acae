import { sql, type SQL } from 'drizzle-orm'
import type { CalendarChanges } from './calendar-changes.ts'

/** The last instant one of its clocks looks at: its end, or the last mark after it. */
const lastLook = sql`greatest(o.due_at, to_timestamp((o.marks -> -1 ->> 'at')::float8 / 1000))`

/** The calendar its whole course was counted by last. */
const countedBy = sql`coalesce(
  (select max((c ->> 'calendarVersion')::int) from jsonb_array_elements(o.explanation -> 'changes') as c
    where c ->> 'kind' in ('recounted', 'movedToPolicy')),
  (o.explanation ->> 'calendarVersion')::int)`

/**
 * Whether an open obligation `o`, counted by an older calendar, is counted, or reminded of, across a day that the revision judges
 * otherwise. A year's first revision changes all its days and settles what was provisional.
 */
export function concernedByCalendar({ version, year, replaces, days }: CalendarChanges): SQL {
  if (replaces === null)
    return sql`o.settled_at is null and o.due_at is not null and ${countedBy} < ${version}
      and ${lastLook} > (${`${year}-01-01T00:00:00+08:00`})::timestamptz
      and o.start_at < (${`${year + 1}-01-01T00:00:00+08:00`})::timestamptz`
  return sql`o.settled_at is null and o.due_at is not null and ${countedBy} < ${version} and exists (
    select from jsonb_array_elements_text(${JSON.stringify(days.map(({ day }) => day))}::jsonb) as changed(day)
    where o.start_at < (changed.day || 'T00:00:00+08:00')::timestamptz
      and ${lastLook} > (changed.day || 'T00:00:00+08:00')::timestamptz)`
}
