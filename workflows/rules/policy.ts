import { addDays, addWorkingDays, countTerm, dayOf, endOfDay, isLoaded } from './calendar.ts'
import type { Counted, WorkCalendar } from './calendar.ts'
import { defaultPolicy } from './default-policy.ts'
import { inOrder, ladderMarks, marksOf } from './marks.ts'
import type { DeadlinePolicy, DeadlineRule, Due, Explanation, Mark, Term, Track } from './policy-terms.ts'

export { explain, labelOf } from './explain-due.ts'
export { ladders, markKinds, reminderLeads } from './policy-terms.ts'
export type {
  DeadlinePolicy,
  DeadlineRule,
  Due,
  DueChange,
  Explanation,
  ExtensionTerms,
  Mark,
  MarkKind,
  Term,
  TermUnit,
  Track,
} from './policy-terms.ts'

/** The row of one obligation: the policy's own or, where it was published before the row was known, the default's; throws for others. */
export function ruleOf(policy: DeadlinePolicy, track: Track, key: string): DeadlineRule {
  const named = (row: DeadlineRule) => row.track === track && row.key === key
  const rule = policy.rules.find(named) ?? defaultPolicy.rules.find(named)
  if (!rule) throw new RangeError(`policy ${policy.id} ${policy.version} has no rule ${track}.${key}`)
  return rule
}

export interface Clock {
  rule: DeadlineRule
  policy: DeadlinePolicy
  calendar: WorkCalendar
  /** Epoch milliseconds at which `startEvent` was recorded. */
  startAt: number
  startEvent: string
  urgent?: boolean
  /** A key of the rule's `classes`, as set when a paper was assigned. */
  paperClass?: string
  /** The last day where a person set it: a promised date, an extension's new day. */
  setDay?: string
  /** Who owes it, where the rule names only a part ('assigner'). */
  owner?: string
}

/** When an obligation falls due, every mark of its clock, and why; `dueAt` is null where nothing is counted. */
export function dueOf(clock: Clock): Due {
  const { rule, policy, calendar, startAt, startEvent, paperClass, owner } = clock
  const startDay = dayOf(startAt)
  const setDay = clock.setDay ?? (rule.enabled === false ? undefined : fixedDay(rule.dueOn, startDay))
  const urgent = clock.urgent === true && policy.urgentApplies.includes(rule.key)
  const explanation: Explanation = {
    rule: `${rule.track}.${rule.key}`,
    basis: rule.basis,
    startEvent,
    startAt,
    amount: null,
    unit: null,
    firstDay: startDay,
    lastDay: null,
    skipped: [],
    movedFrom: null,
    provisional: false,
    policyId: policy.id,
    policyVersion: policy.version,
    calendarVersion: calendar.version,
    urgent,
  }
  const term = termOf(rule, paperClass)
  const marking = {
    rule,
    policy,
    calendar,
    startAt,
    term: setDay === undefined ? term : null,
    ...(owner ? { owner } : {}),
  }

  if (setDay !== undefined) {
    const counted = addDays(setDay, 0, calendar)
    return until(counted, { movedFrom: movedFrom(counted) }, (dueAt) => marksOf({ ...marking, dueAt }))
  }
  if (rule.enabled === false) return never('notEnabled')
  if (!term) return never(rule.at ?? rule.dueOn ?? 'noTerm')
  if (urgent) {
    const counted = { day: startDay, skipped: [], provisional: !isLoaded(startDay, calendar) }
    return until(counted, { amount: 0, unit: term.unit }, (dueAt) =>
      inOrder([{ kind: 'amber', at: startAt }, ...ladderMarks({ ...marking, dueAt })]),
    )
  }
  if (term.amount === 0) {
    const atOnce = { ...explanation, amount: 0, unit: term.unit, lastDay: startDay }
    return { dueAt: startAt, provisional: false, amberFromStart: true, marks: [], explanation: atOnce }
  }
  const counted = countTerm(startDay, term, calendar)
  const first = term.unit === 'workingDays' ? addWorkingDays(startDay, 1, calendar).day : dayOf(endOfDay(startDay))
  const why = { ...term, firstDay: first, movedFrom: term.unit === 'workingDays' ? null : movedFrom(counted) }
  return until(counted, why, (dueAt) => marksOf({ ...marking, dueAt }))

  function until(counted: Counted, why: Partial<Explanation>, marksUntil: (dueAt: number) => Mark[]): Due {
    const { day: lastDay, skipped, provisional } = counted
    const dueAt = endOfDay(lastDay)
    return {
      dueAt,
      provisional,
      amberFromStart: urgent || isShort(rule, why),
      marks: marksUntil(dueAt),
      explanation: { ...explanation, ...why, lastDay, skipped, provisional },
    }
  }

  function never(noTermReason: string): Due {
    const none = { dueAt: null, provisional: false, amberFromStart: false, marks: [] }
    return { ...none, explanation: { ...explanation, noTermReason } }
  }
}

function termOf(rule: DeadlineRule, paperClass: string | undefined): Term | null {
  const ofClass = paperClass === undefined ? undefined : rule.classes?.[paperClass]
  if (ofClass) return ofClass
  return rule.amount === null || rule.unit === null ? null : { amount: rule.amount, unit: rule.unit }
}

/** The first 'MM-DD' on or after a day; undefined where the day is not fixed. */
function fixedDay(dueOn: string | undefined, from: string): string | undefined {
  if (dueOn === undefined || !/^\d{2}-\d{2}$/.test(dueOn)) return undefined
  const year = Number(from.slice(0, 4)) + (from.slice(5) <= dueOn ? 0 : 1)
  return `${String(year).padStart(4, '0')}-${dueOn}`
}

function movedFrom(counted: Counted): string | null {
  return counted.skipped[0]?.day ?? null
}

// Windows (rating, returning) warn nobody, however short.
function isShort(rule: DeadlineRule, { amount, unit }: Partial<Explanation>): boolean {
  return unit === 'workingDays' && amount !== undefined && amount !== null && amount <= 1 && !rule.onExpiry
}
