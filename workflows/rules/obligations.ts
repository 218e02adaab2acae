/** What is owed: by whom, to whom, from when. Terms come from the policy; here is only who and how they open and settle. */
import { answering, taskOf } from './assignments.ts'
import type { Draft } from './draft.ts'
import { assignerOf } from './moves.ts'
import { dueOf, ruleOf, type DeadlineRule, type Track } from './policy.ts'
import type {
  AssignmentId,
  FeedbackKind,
  Obligation,
  OpenedObligation,
  Owner,
  Recipient,
  Settlement,
  SettlementHow,
  SuggestionState,
} from './suggestion.ts'

/** Who of the submitters is told for himself: all, or on a joint letter the contact person for all. */
export const toldSubmitters = (state: SuggestionState): readonly string[] =>
  state.contactPersonId !== null
    ? [state.contactPersonId]
    : state.submitters.filter((s) => !s.withdrawn).map((s) => s.id)

/** The policy's words for recipients, resolved. */
export function recipientsOf(words: readonly string[], state: SuggestionState): Recipient[] {
  const found: Recipient[] = []
  if (words.includes('everySubmitter'))
    found.push(...toldSubmitters(state).map((id) => ({ kind: 'submitter' as const, id })))
  if (words.includes('raisingDeputy') && state.deputyId !== null) found.push({ kind: 'deputy', id: state.deputyId })
  return found
}

/** The policy's word for an owner, resolved to the organisation that holds the duty now. */
export function ownerOf(word: string, state: SuggestionState, assignmentId: AssignmentId | null = null): Owner {
  const role = word === 'assigner' ? assignerOf(state) : word
  switch (role) {
    case 'Submitter':
      return { role, organizationId: null }
    case 'station':
    case 'stationHead':
      return { role, organizationId: state.stationId }
    case 'CountyOffice':
      return { role, organizationId: state.countyOfficeId }
    case 'CityOffice':
      return { role, organizationId: state.cityOfficeId }
    case 'HandlingUnit':
    case 'coUnit':
      return { role, organizationId: (taskOf(state, assignmentId) ?? answering(state.assignments)[0])?.unitId ?? null }
    default:
      return { role, organizationId: state.townshipOfficeId }
  }
}

interface Start {
  readonly at: number
  readonly event: string
}
interface Shape {
  readonly recipients?: readonly Recipient[]
  readonly feedback?: FeedbackKind
  readonly rule?: DeadlineRule
  readonly urgent?: boolean
  /** The last day, where somebody set it. */
  readonly setDay?: string
  /** The unit's task it belongs to. */
  readonly assignmentId?: AssignmentId
  /** For what is opened only to record that it was done late. */
  readonly evenIfLate?: boolean
}

const feedbackOf = (rule: DeadlineRule): FeedbackKind | null => (rule.feedback as FeedbackKind | undefined) ?? null

/**
 * The obligations of one policy row: one, or one for each recipient where the row names whom it is owed to.
 * Nothing is born overdue: a start whose term has already run out gives way to the act that opens it.
 * `state` is the state the owner is resolved from (a new assignment must already stand in it).
 */
export function owed(
  draft: Draft,
  track: Track,
  key: string,
  start: Start,
  shape: Shape = {},
  state: SuggestionState = draft.state,
): Omit<OpenedObligation, 'id'>[] {
  const { policy, calendar, now } = draft.ctx
  const rule = shape.rule ?? ruleOf(policy, track, key)
  const clock = {
    rule,
    policy,
    calendar,
    urgent: shape.urgent ?? state.urgent,
    owner: ownerOf(rule.owner, state, shape.assignmentId).role,
    ...(shape.setDay ? { setDay: shape.setDay } : {}),
  }
  let due = dueOf({ ...clock, startAt: start.at, startEvent: start.event })
  if (!shape.evenIfLate && due.dueAt !== null && due.dueAt <= now && start.at < now)
    due = dueOf({ ...clock, startAt: now, startEvent: start.event })
  const recipients = shape.recipients ?? (rule.to ? recipientsOf(rule.to, state) : [null])
  return recipients.map((owedTo) => ({
    track,
    kind: key,
    round: state.round,
    owedBy: ownerOf(rule.owner, state, shape.assignmentId),
    owedTo,
    startAt: due.explanation.startAt,
    dueAt: due.dueAt,
    provisional: due.provisional,
    marks: due.marks,
    feedback: shape.feedback ?? feedbackOf(rule),
    ...(shape.assignmentId ? { assignmentId: shape.assignmentId } : {}),
    explanation: due.explanation,
  }))
}

/** Settlements of every open obligation that `which` picks. */
export const settling = (
  draft: Draft,
  which: (obligation: Obligation) => boolean,
  how: SettlementHow = 'done',
): Settlement[] => draft.state.open.filter(which).map(({ id }) => ({ id, how, at: draft.at }))

export const ofKind =
  (...kinds: readonly string[]) =>
  (obligation: Obligation) =>
    kinds.includes(obligation.kind)

/** Of one unit's task; what ledgers of rules version 1 opened names none and is the only unit's. */
export const ofTask =
  (id: AssignmentId, ...kinds: readonly string[]) =>
  (obligation: Obligation) =>
    kinds.includes(obligation.kind) && (obligation.assignmentId === id || obligation.assignmentId === null)

export const sameRecipient = (a: Recipient | null, b: Recipient) => a !== null && a.kind === b.kind && a.id === b.id

/** The earliest mark of all that is owed, epoch ms: when the suggestion must be looked at again. */
export function nextMark(state: SuggestionState): number | null {
  const marks = state.open.flatMap((o) => o.marks.map((m) => m.at))
  return marks.length === 0 ? null : Math.min(...marks)
}

/** The earliest due instant of all that is owed, epoch ms. */
export function nextDue(state: SuggestionState): number | null {
  const dues = state.open.flatMap((o) =>
    o.dueAt === null || o.stoppedAt !== null || o.kind === 'rate' || o.kind === 'supply' || o.kind === 'returnWindow'
      ? []
      : [o.dueAt],
  )
  return dues.length === 0 ? null : Math.min(...dues)
}
