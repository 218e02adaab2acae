import type { Mark } from '../../workflows/rules/policy.ts'
import type { Adjustment, OpenedObligation, Settlement } from '../../workflows/rules/suggestion.ts'
import type { obligation } from '../schema/obligation.ts'

export type ObligationRow = typeof obligation.$inferSelect
/** Whose a suggestion is: its own, or any row's that is owed on it. */
export interface Offices {
  readonly stationId: string
  readonly townshipOfficeId: string
  readonly countyOfficeId: string
  readonly cityOfficeId: string | null
}
export interface Owing {
  readonly kind: 'suggestion' | 'research'
  readonly id: string
  /** As they are now; null on a research. */
  readonly offices: Offices | null
}
/** What one event does to what is owed. */
export interface LedgerRow {
  readonly seq: number
  readonly opens: readonly OpenedObligation[]
  readonly settles: readonly Settlement[]
  readonly adjusts?: readonly Adjustment[]
}

export const officesOf = (offices: Offices | null) => ({
  stationId: offices?.stationId ?? null,
  townshipOfficeId: offices?.townshipOfficeId ?? null,
  countyOfficeId: offices?.countyOfficeId ?? null,
  cityOfficeId: offices?.cityOfficeId ?? null,
})

/** The row of what an event opens: running, still owed. `seq`: the event's. */
export const obligationRow = (subject: Owing, seq: number, o: OpenedObligation): ObligationRow => ({
  id: o.id,
  subjectKind: subject.kind,
  subjectId: subject.id,
  track: o.track,
  kind: o.kind,
  round: o.round,
  owedByRole: o.owedBy.role,
  owedByOrganizationId: o.owedBy.organizationId,
  owedToKind: o.owedTo?.kind ?? null,
  owedToId: o.owedTo?.id ?? null,
  ...officesOf(subject.offices),
  openedSeq: seq,
  startAt: new Date(o.startAt),
  dueAt: o.dueAt === null ? null : new Date(o.dueAt),
  stoppedAt: null,
  amberAt: amberOf(o.marks),
  assignmentId: o.assignmentId ?? null,
  provisional: o.provisional,
  marks: o.marks,
  explanation: o.explanation,
  settledAt: null,
  settledHow: null,
  settledSeq: null,
})

/** The reminder of a day that stays has come already and is not among its marks any more: it has come all the same. */
export const keepsAmber = ({ was, dueAt, stoppedAt, marks }: Adjustment): boolean =>
  was === dueAt && stoppedAt === null && amberOf(marks) === null

export const amberOf = (marks: readonly Mark[]): Date | null => {
  const amber = marks.find((mark) => mark.kind === 'amber')
  return amber ? new Date(amber.at) : null
}
