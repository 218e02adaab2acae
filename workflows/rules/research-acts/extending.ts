/** 调研报告延期: more time for the report, once, given by the head of the office before its term ends; every submitter hears why. */
import { dayOf, endOfDay } from '../calendar.ts'
import { ruleOf, type Term } from '../policy.ts'
import { lastDayOf } from '../recount.ts'
import { refusals } from '../refusals.ts'
import { until } from '../standing.ts'
import type { Adjustment, Obligation } from '../suggestion.ts'
import type { Meeting, ResearchAct } from './act.ts'

export const extendReport: ResearchAct<'extendReport'> = (meeting, { amount, reasonId }) => {
  const { state, ctx, at } = meeting
  const report = state.open.find((o) => o.kind === 'report')
  const { max } = ctx.policy.extensions[ruleOf(ctx.policy, 'research', 'report').extension]
  if (!report || report.dueAt === null || !max) return { refusal: refusals.extensionNotHere() }
  if (at >= report.dueAt) return { refusal: refusals.extensionTooLate() }
  if (amount > max.amount) return { refusal: refusals.extensionTooLong(max) }
  const added = { amount, unit: max.unit }
  return {
    body: { kind: 'reportExtended', ...added, reasonId },
    adjusts: [extended(meeting, report, report.dueAt, added, reasonId)],
  }
}

/** Counted from the old last day, or from today where what was done on paper is written down later than that. */
function extended({ state, ctx }: Meeting, report: Obligation, was: number, added: Term, reasonId: string): Adjustment {
  const { calendar, now } = ctx
  const day = dayOf(was - 1)
  const counted = lastDayOf(day < dayOf(now) ? dayOf(now) : day, added, calendar)
  return {
    id: report.id,
    was,
    dueAt: endOfDay(counted.day),
    stoppedAt: null,
    provisional: counted.provisional,
    marks: until({ ctx }, report, counted.day).marks.filter((m) => m.at > now),
    change: {
      kind: 'extended',
      event: 'extensionGranted',
      at: now,
      left: null,
      floor: null,
      lastDay: counted.day,
      skipped: counted.skipped,
      provisional: counted.provisional,
      calendarVersion: calendar.version,
      added,
      reasonId,
      approvedBy: state.officeId,
    },
  }
}
