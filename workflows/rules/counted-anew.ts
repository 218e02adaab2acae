/** What is owed counted anew under the calendar as it stands: of a suggestion and of a research alike. */
import { addDays, dayOf, endOfDay } from './calendar.ts'
import { changedOnTheWay } from './changed-on-the-way.ts'
import type { Context, RecountingFact } from './draft.ts'
import { marksAfterUrging } from './marks.ts'
import { dueOf, ruleOf, type Explanation, type Mark, type Track } from './policy.ts'
import { calendarOfCount, isAtOnce, recount, termNow } from './recount.ts'
import { until } from './standing.ts'
import type { Adjustment, Obligation } from './suggestion.ts'
import { rungsTaken } from './withdraw-overdue.ts'

type Counting = Pick<Context, 'now' | 'calendar' | 'policy'> & {
  readonly facts: { readonly recounting?: RecountingFact }
}

/** Every end or reminder that moves; what stays where it is is not among them. */
export const countedAnew = (ctx: Counting, open: readonly Obligation[]): Adjustment[] =>
  open.flatMap((o) => {
    const explanation = ctx.facts.recounting?.explanations[o.id]
    return explanation ? counted(ctx, o, explanation) : []
  })

function counted(ctx: Counting, obligation: Obligation, explanation: Explanation): Adjustment[] {
  const { calendar, now } = ctx
  const { id, dueAt: was, stoppedAt } = obligation
  const right = recount(explanation, calendar)
  if (was === null || right === null || isAtOnce(explanation)) return []
  const { dueAt, held } = notInThePast(right, was, ctx)
  const clock = clockOf(ctx, obligation, explanation, dueAt)
  const marks = stoppedAt === null ? marksLeft(ctx, obligation, clock.marks, dueAt) : []
  if (dueAt === was && clock.provisional === obligation.provisional && sameMarks(marks, obligation.marks, now))
    return []
  return [
    {
      id,
      was,
      dueAt,
      stoppedAt,
      provisional: clock.provisional,
      marks,
      change: {
        kind: 'recounted',
        event: 'calendarChanged',
        at: now,
        left: null,
        floor: null,
        lastDay: dayOf(dueAt - 1),
        skipped: held ? [] : clock.skipped,
        provisional: clock.provisional,
        calendarVersion: calendar.version,
        ...(held ? { held } : {}),
      },
    },
  ]
}

/** Nothing becomes overdue by a calendar or a policy: an earlier end never lies before today, or the working day after it, and what has passed stays where it was. */
export function notInThePast(right: number, was: number, { now, calendar }: Counting): { dueAt: number; held?: true } {
  if (right >= was) return { dueAt: right }
  const today = endOfDay(addDays(dayOf(now), 0, calendar).day)
  if (right >= today) return { dueAt: right }
  return today < was ? { dueAt: today, held: true } : { dueAt: was }
}

/** Its marks under the calendar of today: as at its opening, or around the day that acts have set since. */
function clockOf(ctx: Counting, obligation: Obligation, explanation: Explanation, dueAt: number) {
  const { policy, calendar, now } = ctx
  const { urgent, startAt, startEvent, changes = [] } = explanation
  const { amount, unit } = termNow(explanation) ?? explanation
  const row = ruleOf(policy, obligation.track as Track, obligation.kind)
  const rule = amount === null || unit === null || urgent ? row : { ...row, amount, unit }
  const asOpened =
    amount !== null && dueOf({ rule, policy, calendar, startAt, startEvent, urgent, owner: obligation.owedBy.role })
  const due = asOpened && asOpened.dueAt === dueAt ? asOpened : until({ ctx }, obligation, dayOf(dueAt - 1))
  const urgedAt = changes.findLast(({ kind }) => kind === 'urged')?.at
  const marks =
    urgedAt === undefined || dueAt > now
      ? due.marks
      : marksAfterUrging(due.marks, { rule, policy, calendar }, dayOf(urgedAt))
  return { marks, provisional: due.provisional, skipped: due.explanation.skipped }
}

/** What is still to come; a rung that was taken and stays right does not come again. Where the end moved, it warns anew. */
export function marksLeft(
  ctx: Counting,
  obligation: Obligation,
  fresh: readonly Mark[],
  dueAt: number,
): readonly Mark[] {
  const { now } = ctx
  const taken = rungsTaken({ ctx }, obligation)
  const warned = fresh.findLast((m) => m.kind === 'amber' && m.at <= now)
  return fresh.filter((mark) => {
    if (dueAt <= now) return mark.kind !== 'amber' && !taken.includes(mark.kind)
    return mark.at > now || (mark === warned && dueAt !== obligation.dueAt)
  })
}

/** Does what is left ring as what stands does, what has been taken aside? `now`: epoch ms. */
export function sameMarks(left: readonly Mark[], standing: readonly Mark[], now: number): boolean {
  const waiting = standing.filter((m) => m.kind !== 'amber' || m.at > now)
  return left.length === waiting.length && left.every((m, n) => m.at === waiting[n]?.at && m.kind === waiting[n].kind)
}

/** Against what they were counted, which days were changed since each of the moved clocks was counted last and lie on its course, and by which revisions. */
export function sinceTheLastCount({ facts, calendar }: Counting, adjusts: readonly Adjustment[]) {
  const { revisions = [], heard = 0, explanations = {} } = facts.recounting ?? {}
  const found = adjusts.flatMap(({ id, was, dueAt, marks }) => {
    const explanation = explanations[id]
    if (!explanation) return []
    const from = explanation.startAt
    const to = Math.max(was ?? 0, dueAt ?? 0, ...marks.map((m) => m.at))
    const since = Math.max(heard, calendarOfCount(explanation))
    return changedOnTheWay(
      revisions.filter(({ version }) => version > since && version <= calendar.version),
      { from, to },
    )
  })
  return {
    calendarVersion: calendar.version,
    revisions: [...new Set(found.flatMap((one) => one.revisions))].toSorted((a, b) => a - b),
    days: [...new Set(found.flatMap((one) => one.days))].toSorted(),
  }
}
