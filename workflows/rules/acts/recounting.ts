/**
 * 放假调休安排变动: all that is owed is counted anew under the calendar as it stands; what moves leaves a receipt, the rest nothing.
 * 改用新的办理时限: it is counted anew by another version of the policy, with one receipt that names both.
 */
import { dayOf } from '../calendar.ts'
import { countedAnew, marksLeft, notInThePast, sameMarks, sinceTheLastCount } from '../counted-anew.ts'
import { emit, type Draft } from '../draft.ts'
import { ofKind, owed } from '../obligations.ts'
import { marksAfterUrging } from '../marks.ts'
import { dueOf, ruleOf, type DeadlinePolicy, type Explanation, type Track } from '../policy.ts'
import { calendarOfCount, isAtOnce, termNow } from '../recount.ts'
import { until } from '../standing.ts'
import type { Adjustment, Obligation } from '../suggestion.ts'
import type { Act } from './act.ts'
import { takeWhatIsDue } from './ticking.ts'

/**
 * Never refused. A repeat finds nothing to move. It is counted under the calendar as it stands, so that its receipt may speak for a revision
 * it has yet to hear of. A day that was told to the submitter with an extension is told again when it moves.
 */
export const calendarChanged: Act<'calendarChanged'> = (draft) => {
  const adjusts = countedAnew(draft.ctx, draft.state.open)
  if (adjusts.length > 0)
    emit(
      draft,
      { kind: 'recounted', ...sinceTheLastCount(draft.ctx, adjusts) },
      { adjusts, opens: toldAgain(draft, adjusts) },
    )
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
  // Counted by the calendar as it stands, it speaks for revisions yet to be heard of, as a receipt of theirs does.
  const since = sinceTheLastCount(
    draft.ctx,
    adjusts.filter((moved) => isMoved(draft, moved)),
  )
  const body = { kind: 'movedToPolicy', from: { policyId, policyVersion }, to, reasonId } as const
  emit(draft, { ...body, ...(since.revisions.length > 0 ? since : {}) }, { adjusts })
  takeWhatIsDue(draft)
  return undefined
}

const isMoved = ({ state, ctx }: Draft, { id, was, dueAt, marks, change }: Adjustment): boolean => {
  const standing = state.open.find((o) => o.id === id)?.marks ?? []
  return change.calendarVersion === ctx.calendar.version && (was !== dueAt || !sameMarks(marks, standing, ctx.now))
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
  const { dueAt, held } = notInThePast(right, was, draft.ctx)
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
      marks: stoppedAt === null ? marksLeft(draft.ctx, obligation, marks, dueAt) : [],
      change: {
        kind: 'movedToPolicy',
        event: 'policyChanged',
        at: now,
        left: null,
        floor: null,
        lastDay: dayOf(dueAt - 1),
        skipped: byTerm ? due.explanation.skipped : [],
        provisional: due.provisional,
        // A day that stays as it was set was not counted by this calendar: its own word counts it.
        calendarVersion: counted ? calendar.version : calendarOfCount(explanation),
        policyId: policy.id,
        policyVersion: policy.version,
        ...(amount && unit ? { term: { amount, unit } } : {}),
        ...(held ? { held } : {}),
      },
    },
  ]
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
