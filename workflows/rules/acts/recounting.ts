/**
 * 放假调休安排变动: all that is owed is counted anew under the calendar as it stands; what moves leaves a receipt, the rest nothing.
 * 改用新的办理时限: it is counted anew by another version of the policy, with one receipt that names both.
 */
import { addDays, dayOf, endOfDay } from '../calendar.ts'
import { changedOnTheWay } from '../changed-on-the-way.ts'
import { emit, type Draft } from '../draft.ts'
import { ofKind, owed } from '../obligations.ts'
import { marksAfterUrging } from '../marks.ts'
import { dueOf, ruleOf, type DeadlinePolicy, type Explanation, type Mark, type Track } from '../policy.ts'
import { calendarOfCount, isAtOnce, recount, termNow } from '../recount.ts'
import { until } from '../standing.ts'
import type { Adjustment, Obligation } from '../suggestion.ts'
import { rungsTaken } from '../withdraw-overdue.ts'
import type { Act } from './act.ts'
import { takeWhatIsDue } from './ticking.ts'

/**
 * Never refused. A repeat finds nothing to move. It is counted under the calendar as it stands, so that its receipt may speak for a revision
 * it has yet to hear of. A day that was told to the submitter with an extension is told again when it moves. */
export const calendarChanged: Act<'calendarChanged'> = (draft) => {
  const { explanations = {} } = draft.ctx.facts.recounting ?? {}
  const adjusts = draft.state.open.flatMap((o) => {
    const explanation = explanations[o.id]
    return explanation ? countedAnew(draft, o, explanation) : []
  })
  if (adjusts.length > 0) {
    const calendarVersion = draft.ctx.calendar.version
    const body = { kind: 'recounted', calendarVersion, ...sinceTheLastCount(draft, adjusts) } as const
    emit(draft, body, { adjusts, opens: toldAgain(draft, adjusts) })
  }
  takeWhatIsDue(draft)
  return undefined
}

/** Never refused; of what is over, or bound to that version already, nothing moves. */
export const policyChanged: Act<'policyChanged'> = (draft, { data: { reasonId, ...to } }) => {
  const { policyId, policyVersion, stage, open } = draft.state
  const { explanations = {}, policy } = draft.ctx.facts.recounting ?? {}
  const bound = policyId === to.policyId && policyVersion === to.policyVersion
  if (!policy || bound || stage === 'closed') return undefined
  const adjusts = open.flatMap((o) => {
    const explanation = explanations[o.id]
    return explanation ? underPolicy(draft, o, explanation, policy) : []
  })
  emit(draft, { kind: 'movedToPolicy', from: { policyId, policyVersion }, to, reasonId }, { adjusts })
  takeWhatIsDue(draft)
  return undefined
}

/** Counted from its beginning by the new terms; a day that a person set or moved, or a clock that stands, keeps its day. */
function underPolicy(
  draft: Draft,
  obligation: Obligation,
  explanation: Explanation,
  policy: DeadlinePolicy,
): Adjustment[] {
  const { calendar, now } = draft.ctx
  const { id, dueAt: was, stoppedAt, owedBy } = obligation
  const { urgent, startAt, startEvent, changes = [] } = explanation
  if (was === null || isAtOnce(explanation)) return []
  const rule = ruleOf(policy, obligation.track as Track, obligation.kind)
  const counts = stoppedAt === null && rule.amount !== 0 && termNow(explanation) !== null
  const counted = counts && dueOf({ rule, policy, calendar, startAt, startEvent, urgent, owner: owedBy.role })
  const right = (counted && counted.dueAt) || was
  const { dueAt, held } = notInThePast(right, was, draft)
  const byTerm = counted && dueAt === counted.dueAt ? counted : null
  const due = byTerm ?? until({ ctx: { policy, calendar } }, obligation, dayOf(dueAt - 1))
  const { amount, unit } = byTerm?.explanation ?? { amount: null, unit: null }
  const urgedAt = changes.findLast(({ kind }) => kind === 'urged')?.at
  const marks =
    urgedAt === undefined || dueAt > now
      ? due.marks
      : marksAfterUrging(due.marks, { rule, policy, calendar }, dayOf(urgedAt))
  return [
    {
      id,
      was,
      dueAt,
      stoppedAt,
      provisional: due.provisional,
      marks: stoppedAt === null ? marksLeft(draft, obligation, marks, dueAt) : [],
      change: {
        kind: 'movedToPolicy',
        event: 'policyChanged',
        at: now,
        left: null,
        floor: null,
        lastDay: dayOf(dueAt - 1),
        skipped: byTerm ? due.explanation.skipped : [],
        provisional: due.provisional,
        calendarVersion: calendar.version,
        policyId: policy.id,
        policyVersion: policy.version,
        ...(amount && unit ? { term: { amount, unit } } : {}),
        ...(held ? { held } : {}),
      },
    },
  ]
}

function countedAnew(draft: Draft, obligation: Obligation, explanation: Explanation): Adjustment[] {
  const { calendar, now } = draft.ctx
  const { id, dueAt: was, stoppedAt } = obligation
  const right = recount(explanation, calendar)
  if (was === null || right === null || isAtOnce(explanation)) return []
  const { dueAt, held } = notInThePast(right, was, draft)
  const counted = clockOf(draft, obligation, explanation, dueAt)
  const marks = stoppedAt === null ? marksLeft(draft, obligation, counted.marks, dueAt) : []
  if (dueAt === was && counted.provisional === obligation.provisional && sameMarks(marks, obligation.marks, now))
    return []
  return [
    {
      id,
      was,
      dueAt,
      stoppedAt,
      provisional: counted.provisional,
      marks,
      change: {
        kind: 'recounted',
        event: 'calendarChanged',
        at: now,
        left: null,
        floor: null,
        lastDay: dayOf(dueAt - 1),
        skipped: held ? [] : counted.skipped,
        provisional: counted.provisional,
        calendarVersion: calendar.version,
        ...(held ? { held } : {}),
      },
    },
  ]
}

/** Nothing becomes overdue by a calendar or a policy: an earlier end never lies before today, or the working day after it, and what has passed stays where it was. */
function notInThePast(right: number, was: number, { ctx: { now, calendar } }: Draft): { dueAt: number; held?: true } {
  if (right >= was) return { dueAt: right }
  const today = endOfDay(addDays(dayOf(now), 0, calendar).day)
  if (right >= today) return { dueAt: right }
  return today < was ? { dueAt: today, held: true } : { dueAt: was }
}

/** Its marks under the calendar of today: as at its opening, or around the day that acts have set since. */
function clockOf(draft: Draft, obligation: Obligation, explanation: Explanation, dueAt: number) {
  const { policy, calendar } = draft.ctx
  const { urgent, startAt, startEvent, changes = [] } = explanation
  const { amount, unit } = termNow(explanation) ?? explanation
  const row = ruleOf(policy, obligation.track as Track, obligation.kind)
  const rule = amount === null || unit === null || urgent ? row : { ...row, amount, unit }
  const asOpened =
    amount !== null && dueOf({ rule, policy, calendar, startAt, startEvent, urgent, owner: obligation.owedBy.role })
  const due = asOpened && asOpened.dueAt === dueAt ? asOpened : until(draft, obligation, dayOf(dueAt - 1))
  const urgedAt = changes.findLast(({ kind }) => kind === 'urged')?.at
  const marks =
    urgedAt === undefined || dueAt > draft.ctx.now
      ? due.marks
      : marksAfterUrging(due.marks, { rule, policy, calendar }, dayOf(urgedAt))
  return { marks, provisional: due.provisional, skipped: due.explanation.skipped }
}

/** What is still to come; a rung that was taken and stays right does not come again. Where the end moved, it warns anew. */
function marksLeft(draft: Draft, obligation: Obligation, fresh: readonly Mark[], dueAt: number): readonly Mark[] {
  const { now } = draft.ctx
  const taken = rungsTaken(draft, obligation)
  const warned = fresh.findLast((m) => m.kind === 'amber' && m.at <= now)
  return fresh.filter((mark) => {
    if (dueAt <= now) return mark.kind !== 'amber' && !taken.includes(mark.kind)
    return mark.at > now || (mark === warned && dueAt !== obligation.dueAt)
  })
}

function sameMarks(left: readonly Mark[], standing: readonly Mark[], now: number): boolean {
  const waiting = standing.filter((m) => m.kind !== 'amber' || m.at > now)
  return left.length === waiting.length && left.every((m, n) => m.at === waiting[n]?.at && m.kind === waiting[n].kind)
}

/** Which days were changed since each of the moved clocks was counted last and lie on its course, and by which revisions. */
function sinceTheLastCount(draft: Draft, adjusts: readonly Adjustment[]) {
  const { revisions = [], heard = 0, explanations = {} } = draft.ctx.facts.recounting ?? {}
  const found = adjusts.flatMap(({ id, was, dueAt, marks }) => {
    const explanation = explanations[id]
    if (!explanation) return []
    const from = explanation.startAt
    const to = Math.max(was ?? 0, dueAt ?? 0, ...marks.map((m) => m.at))
    const since = Math.max(heard, calendarOfCount(explanation))
    return changedOnTheWay(
      revisions.filter(({ version }) => version > since && version <= draft.ctx.calendar.version),
      { from, to },
    )
  })
  return {
    revisions: [...new Set(found.flatMap((one) => one.revisions))].toSorted((a, b) => a - b),
    days: [...new Set(found.flatMap((one) => one.days))].toSorted(),
  }
}

/** 延期 was told with its day: where the calendar moves that day, whoever was told hears of it, the same way. */
function toldAgain(draft: Draft, adjusts: readonly Adjustment[]) {
  const { state, ctx } = draft
  const moved = adjusts.some(({ id, was, dueAt }) => was !== dueAt && state.extended.includes(id))
  const waiting = state.open.filter(ofKind('extensionNotice')).map((o) => o.owedTo?.id)
  if (!moved) return []
  return owed(
    draft,
    'common',
    'extensionNotice',
    { at: ctx.now, event: 'calendarChanged' },
    { setDay: dayOf(ctx.now) },
  ).filter((o) => !waiting.includes(o.owedTo?.id))
}
