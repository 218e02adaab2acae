import { startOfDay } from './calendar.ts'
import type { CalendarRevision } from './draft.ts'
import type { ChangedDay } from './schedule.ts'

/**
 * What several revisions together changed between two instants (epoch ms): a day set and set back is none of them. A year's first revision
 * changes all its days, and names none.
 */
export function changedOnTheWay(
  revisions: readonly CalendarRevision[],
  { from, to }: { from: number; to: number },
): { days: string[]; revisions: number[] } {
  const between = (day: string) => startOfDay(day) > from && startOfDay(day) < to
  const settled = revisions.filter(({ first }) => first).map(({ year }) => year)
  const later = revisions.filter(({ year }) => !settled.includes(year))
  const named = new Map<string, ChangedDay>()
  for (const one of later.flatMap(({ days }) => days))
    named.set(one.day, { ...one, before: (named.get(one.day) ?? one).before })
  const days = [...named.values()].filter((one) => between(one.day) && differs(one)).map(({ day }) => day)
  const hadAPart = ({ year, days: changed }: CalendarRevision) =>
    settled.includes(year)
      ? startOfDay(`${year}-01-01`) < to && startOfDay(`${year + 1}-01-01`) > from
      : changed.some(({ day }) => days.includes(day))
  return { days: days.toSorted(), revisions: revisions.filter(hadAPart).map(({ version }) => version) }
}

const differs = ({ before, after }: ChangedDay) => before?.kind !== after?.kind || before?.name !== after?.name
