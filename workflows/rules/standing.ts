/** Clocks that stand still while somebody else has the matter, and go on with what was left: the day moves, nothing is erased. */
import { dayOf, endOfDay, workingDaysBetween, type Counted } from './calendar.ts'
import type { Draft } from './draft.ts'
import { dueOf, ruleOf, type DueChange, type Term, type TermUnit, type Track } from './policy.ts'
import { lastDayOf } from './recount.ts'
import type { Adjustment, Obligation } from './suggestion.ts'

const day = 86_400_000

/** Stops every running clock that `which` picks, from the instant of the act; those without a term have none to stop. */
export const stopping = (draft: Draft, which: (obligation: Obligation) => boolean, event: string): Adjustment[] =>
  draft.state.open
    .filter((o) => which(o) && o.stoppedAt === null && o.dueAt !== null)
    .map((o) => ({
      id: o.id,
      was: o.dueAt,
      dueAt: o.dueAt,
      stoppedAt: draft.at,
      provisional: o.provisional,
      marks: [],
      change: change(draft, 'stopped', event, { left: null, floor: null, counted: null }),
    }))

/** Sets the stopped clocks that `which` picks going again: each has what was left, and at least the floor. */
export const resuming = (
  draft: Draft,
  which: (obligation: Obligation) => boolean,
  event: string,
  floor: Term | null = null,
): Adjustment[] =>
  draft.state.open.filter((o) => which(o) && o.stoppedAt !== null).map((o) => resumed(draft, o, event, floor))

function resumed(draft: Draft, obligation: Obligation, event: string, floor: Term | null): Adjustment {
  const { calendar, now } = draft.ctx
  const left = leftOf(draft, obligation)
  const today = dayOf(now)
  const own = lastDayOf(today, left, calendar)
  const least = floor === null ? own : lastDayOf(today, floor, calendar)
  const counted = least.day > own.day ? least : own
  const due = until(draft, obligation, counted.day)
  return {
    id: obligation.id,
    was: obligation.dueAt,
    dueAt: endOfDay(counted.day),
    stoppedAt: null,
    provisional: counted.provisional || !calendar.years.includes(Number(counted.day.slice(0, 4))),
    marks: due.marks.filter((m) => m.at > now || m.kind !== 'amber'),
    change: change(draft, 'resumed', event, { left, floor, counted }),
  }
}

/** What was left of a stopped clock, in the unit its rule counts in; a term of months goes on in days. */
export function leftOf(draft: Draft, { track, kind, dueAt, stoppedAt }: Obligation): Term {
  if (dueAt === null || stoppedAt === null) throw new Error(`${kind} has no stopped clock`)
  const unit: TermUnit = ruleOf(draft.ctx.policy, track as Track, kind).unit === 'workingDays' ? 'workingDays' : 'days'
  const [from, to] = [dayOf(stoppedAt), dayOf(dueAt - 1)]
  const amount =
    unit === 'workingDays' ? workingDaysBetween(from, to, draft.ctx.calendar) : (endOfDay(to) - endOfDay(from)) / day
  return { amount: Math.max(0, amount), unit }
}

/** The clock of an obligation with its last day set: its marks fall before and after that day. */
export const until = (
  { ctx: { policy, calendar } }: { readonly ctx: Pick<Draft['ctx'], 'policy' | 'calendar'> },
  { track, kind, startAt, owedBy }: Obligation,
  setDay: string,
) =>
  dueOf({
    rule: ruleOf(policy, track as Track, kind),
    policy,
    calendar,
    startAt,
    startEvent: '',
    setDay,
    owner: owedBy.role,
  })

const change = (
  draft: Draft,
  kind: DueChange['kind'],
  event: string,
  { left, floor, counted }: { left: Term | null; floor: Term | null; counted: Counted | null },
): DueChange => ({
  kind,
  event,
  at: kind === 'stopped' ? draft.at : draft.ctx.now,
  left,
  floor,
  lastDay: counted?.day ?? null,
  skipped: counted?.skipped ?? [],
  provisional: counted?.provisional ?? false,
  calendarVersion: draft.ctx.calendar.version,
})
