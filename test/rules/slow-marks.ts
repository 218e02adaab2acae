/** When the clock must speak of a thing owed, counted by the slow oracle from the policy's numbers and the office hours alone. */
import type { DeadlinePolicy, DeadlineRule, Rung, Term } from '../../workflows/rules/policy-terms.ts'
import { iso, shift, slowlyAddWorkingDays, slowlyOntoWorkday, wholeDay } from './slow-calendar.ts'

export interface SlowMark {
  readonly kind: string
  readonly at: number
}

const eightHours = 8 * 3_600_000
/** The civil day in China of an instant, by the platform's Date. */
export const civilDay = (instant: number) => iso(instant + eightHours)
/** 24:00 of that day. */
export const endsAt = (day: string) => Date.parse(`${shift(day, 1)}T00:00:00+08:00`)
const opensAt = (day: string) => Date.parse(`${day}T08:30:00+08:00`)
const shutsAt = (day: string) => Date.parse(`${day}T18:00:00+08:00`)

/** `term`: what the end was counted by, null where an act has set it since. */
export function slowMarks(
  policy: DeadlinePolicy,
  about: { rule: DeadlineRule; startAt: number; lastDay: string; term: Term | null; ownedBy: string },
): SlowMark[] {
  const { rule, startAt, lastDay, term, ownedBy } = about
  const ambers = policy.reminders[rule.reminders].flatMap((lead) => {
    const day = lead.unit === 'workingDays' ? slowlyAddWorkingDays(lastDay, -lead.amount) : shift(lastDay, -lead.amount)
    const spans =
      term?.unit === lead.unit ? [lead.amount, term.amount] : [endsAt(lastDay) - endsAt(day), endsAt(lastDay) - startAt]
    if ((spans[0] ?? 0) * 2 > (spans[1] ?? 0)) return []
    return [Math.max(startAt, shutsAt(slowlyOntoWorkday(day, -1)))]
  })
  const rungs: SlowMark[] = []
  let before = lastDay
  for (const rung of policy.overdue[rule.overdue]) {
    before = slowlyAddWorkingDays(rung.after ? before : lastDay, rung.amount)
    const at = opensAt(before)
    if (rung.light) rungs.push({ kind: rung.light, at })
    if (rung.act && isFor(rung, ownedBy))
      rungs.push({ kind: rung.to?.includes('superior') ? 'noticeUp' : rung.act, at })
  }
  return [
    ...[...new Set(ambers)].map((at) => ({ kind: 'amber', at })),
    ...rungs,
    ...(rule.onExpiry ? [{ kind: 'expire', at: endsAt(lastDay) }] : []),
  ]
}

/** The local office may be the township's, for whom the rung is. */
const isFor = ({ owners }: Rung, ownedBy: string) =>
  !owners || ownedBy.startsWith('localOffice') || owners.includes(ownedBy === 'stationHead' ? 'station' : ownedBy)

/** Working days after one day up to and including another. */
export function slowlyBetween(from: string, to: string): number {
  let between = 0
  for (let day = from; day < to;) {
    day = shift(day, 1)
    if (slowlyOntoWorkday(day, 1) === day) between++
  }
  return between
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / wholeDay
