import { addMonths, addWorkingDays, countTerm, dayOf, endOfDay, intoOfficeHours, startOfDay } from './calendar.ts'
import type { WorkCalendar } from './calendar.ts'
import { markKinds } from './policy-terms.ts'
import type { DeadlinePolicy, DeadlineRule, Mark, MarkKind, Rung, Term } from './policy-terms.ts'

/** What the marks of one obligation are made of; `startAt` and `dueAt` are epoch milliseconds. */
export interface Marking {
  rule: DeadlineRule
  policy: DeadlinePolicy
  calendar: WorkCalendar
  startAt: number
  dueAt: number
  /** The term that was counted, null where the day was set by hand: it decides which leads are too long. */
  term: Term | null
  /** Who owes it once resolved; a rung kept for certain owners is left out for others. */
  owner?: string
}

/**
 * When the clock speaks: amber before the due instant, moved back into office hours, the ladder after it, moved
 * forward, and 'expire' at the instant itself. Sorted by instant; red stands before what comes with it.
 */
export function marksOf(marking: Marking): Mark[] {
  const { rule, dueAt } = marking
  const marks = [...amberMarks(marking), ...ladderMarks(marking)]
  if (rule.onExpiry) marks.push({ kind: 'expire', at: dueAt })
  return inOrder(marks)
}

/** The ladder alone, for an obligation that is amber from its opening. */
export function ladderMarks({ rule, policy, calendar, dueAt, owner = rule.owner }: Marking): Mark[] {
  const dueDay = dayOf(dueAt - 1)
  let day = dueDay
  return policy.overdue[rule.overdue].flatMap((rung) => {
    day = countTerm(rung.after ? day : dueDay, rung, calendar).day
    const at = intoOfficeHours(startOfDay(day), calendar, 'forward')
    return climbs(rung, owner) ? kindsOf(rung).map((kind) => ({ kind, at })) : []
  })
}

/** After an urging by hand on that day: the supervision still to come is counted anew from it; what has been taken stays so. */
export function marksAfterUrging(
  marks: readonly Mark[],
  { rule, policy, calendar }: Pick<Marking, 'rule' | 'policy' | 'calendar'>,
  sentOn: string,
): Mark[] {
  const rung = policy.overdue[rule.overdue].find(({ after }) => after === 'urge')
  if (!rung) return [...marks]
  const at = intoOfficeHours(startOfDay(countTerm(sentOn, rung, calendar).day), calendar, 'forward')
  return inOrder(marks.map((mark) => (mark.kind === 'supervise' ? { ...mark, at } : mark)))
}

function amberMarks({ rule, policy, calendar, startAt, dueAt, term }: Marking): Mark[] {
  return policy.reminders[rule.reminders].flatMap((lead): Mark[] => {
    const warnAt = before(dueAt, lead, calendar)
    if (isTooLong(lead, warnAt)) return []
    return [{ kind: 'amber', at: Math.max(startAt, intoOfficeHours(warnAt, calendar, 'back')) }]
  })

  function isTooLong(lead: Term, warnAt: number): boolean {
    if (term?.unit === lead.unit) return lead.amount * 2 > term.amount
    return (dueAt - warnAt) * 2 > dueAt - startAt
  }
}

function before(dueAt: number, lead: Term, calendar: WorkCalendar): number {
  const dueDay = dayOf(dueAt - 1)
  switch (lead.unit) {
    case 'workingDays':
      return endOfDay(addWorkingDays(dueDay, -lead.amount, calendar).day)
    case 'days':
      return dueAt - lead.amount * 86_400_000
    case 'months':
      return endOfDay(addMonths(dueDay, -lead.amount, calendar).day)
  }
}

// An owner named by part ('assigner', 'localOffice') may turn out to be the township's: whoever takes the mark looks.
const namedByPart: readonly string[] = ['assigner', 'localOffice', 'localOfficeHead']
const houseOf: Readonly<Record<string, string>> = { stationHead: 'station' }

function climbs(rung: Rung, owner: string): boolean {
  return !rung.owners || namedByPart.includes(owner) || rung.owners.includes(houseOf[owner] ?? owner)
}

function kindsOf(rung: Rung): MarkKind[] {
  const kinds: MarkKind[] = rung.light ? [rung.light] : []
  if (rung.act) kinds.push(rung.act === 'notice' && rung.to?.includes('superior') ? 'noticeUp' : rung.act)
  return kinds
}

/** By instant, then in the order of `markKinds`; two leads that fall on one instant are one mark. */
export function inOrder(marks: readonly Mark[]): Mark[] {
  const rank = (mark: Mark) => markKinds.indexOf(mark.kind)
  return marks
    .toSorted((a, b) => a.at - b.at || rank(a) - rank(b))
    .filter((mark, index, all) => mark.at !== all[index - 1]?.at || mark.kind !== all[index - 1]?.kind)
}
