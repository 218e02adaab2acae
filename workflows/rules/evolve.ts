/** (state, event) → state. Frozen for every event kind: a new meaning is a new kind. So fold(ledger) = state. */
import { begun, stageOfWork } from './assignments.ts'
import { openAfter } from './open-obligations.ts'
import { hasOutcome, leadOf } from './joined.ts'
import {
  stateVersion,
  type Actor,
  type Assignment,
  type EventBody,
  type JoinLink,
  type Settlement,
  type SuggestionEvent,
  type SuggestionState,
  type Voided,
} from './suggestion.ts'

type Registered = Extract<EventBody, { kind: 'registered' }>

const begin = (event: SuggestionEvent, { suggestion }: Registered): SuggestionState => ({
  ...suggestion,
  version: stateVersion,
  seq: 0,
  stage: 'registered',
  route: null,
  round: 1,
  registeredAt: event.recordedAt,
  withdrawn: false,
  assignments: [],
  pausedDays: 0,
  extensionAsked: null,
  extended: [],
  feedback: [],
  ratings: [],
  research: null,
  open: [],
})

const amend = (state: SuggestionState, id: string, change: Partial<Assignment>): readonly Assignment[] =>
  state.assignments.map((a) => (a.id === id ? { ...a, ...change } : a))

/** A unit's step, and the stage that makes of the whole. */
function worked(state: SuggestionState, id: string, change: Partial<Assignment>): Partial<SuggestionState> {
  const assignments = amend(state, id, change)
  const stage = stageOfWork(assignments, state.route) ?? (state.route === 'county' ? 'submitted' : 'classified')
  return { assignments, stage }
}

/** Of one unit's task, or of the station's answer (null). */
const extensionAsked = (state: SuggestionState, id: string | null, amount: number | null): Partial<SuggestionState> =>
  id === null ? { extensionAsked: amount } : { assignments: amend(state, id, { extensionAsked: amount }) }

/** What the contact person was told, he was told for each of the others. */
const toldThrough = ({ feedback, submitters, contactPersonId }: SuggestionState) => {
  const others = submitters.filter((s) => s.id !== contactPersonId && !s.withdrawn)
  const his = feedback.filter((f) => f.recipient.id === contactPersonId)
  return [
    ...feedback,
    ...others.flatMap(({ id }) => his.map((f) => ({ ...f, recipient: { kind: 'submitter' as const, id } }))),
  ]
}

/** The units that held a matter until it closed hold it again, should they have to handle it once more. */
function heldAgain({ assignments, route }: SuggestionState): readonly Assignment[] {
  if (route !== 'township' && route !== 'county') return assignments
  const closedAt = assignments.at(-1)?.endedAt
  return assignments.map((a) => (a.endedAt === closedAt ? { ...a, endedAt: null } : a))
}

const anew = (a: Assignment): Assignment =>
  a.endedAt === null
    ? { ...a, resultAt: null, acceptedAt: null, returnPending: false, extensionAsked: null, commitmentDate: null }
    : a

function apply(
  state: SuggestionState,
  { body, occurredAt: at, actor, settles }: SuggestionEvent,
): Partial<SuggestionState> {
  switch (body.kind) {
    case 'registered':
      return {}
    case 'classified':
    case 'reclassified':
      return { route: body.route, stage: 'classified', extensionAsked: null }
    case 'answerGiven':
    case 'explained':
      return { stage: 'awaitingFeedback', extensionAsked: null }
    case 'assigned':
    case 'transferred': {
      const assignments = [...state.assignments, begun(body.assignment)]
      return { assignments, stage: stageOfWork(assignments, state.route) ?? body.kind }
    }
    case 'submitted':
      return { stage: 'submitted' }
    case 'submittedToCity':
      return { atCity: true }
    case 'returnedToCounty':
      return { atCity: false }
    case 'handedOver':
      return { ...body.to, stage: 'registered', route: null, extensionAsked: null }
    case 'redispatched': {
      const ended = amend(state, body.assignmentId, { extensionAsked: null, endedAt: at })
      const assignments = [...ended, begun(body.assignment)]
      return { assignments, stage: stageOfWork(assignments, state.route) ?? state.stage }
    }
    case 'returnedToTownship':
      return { stage: 'registered', route: null }
    case 'signedFor':
      return worked(state, body.assignmentId, { signedAt: at })
    case 'returnRequested':
      return { assignments: state.assignments.map((a) => (a.id === body.assignmentId ? returning(a) : a)) }
    case 'returnGranted':
      return worked(state, body.assignmentId, { returnPending: false, endedAt: at })
    case 'reassigned':
      return worked(state, body.assignmentId, { extensionAsked: null, endedAt: at })
    case 'coUnitsReleased':
      return {
        assignments: state.assignments.map((a) => (body.assignmentIds.includes(a.id) ? { ...a, endedAt: at } : a)),
      }
    case 'opinionGiven':
      return { assignments: amend(state, body.assignmentId, { resultAt: at }) }
    case 'returnRefused':
      return { assignments: amend(state, body.assignmentId, { returnPending: false }) }
    case 'resultSubmitted':
      return worked(state, body.assignmentId, {
        resultAt: at,
        commitmentDate: body.commitmentDate ?? null,
        extensionAsked: null,
      })
    case 'sentBack':
      return worked(state, body.assignmentId, { resultAt: null, commitmentDate: null })
    case 'resultAccepted':
      return worked(state, body.assignmentId, { acceptedAt: at })
    case 'wentOn':
      return { pausedDays: state.pausedDays + body.waited }
    case 'extensionRequested':
      return extensionAsked(state, body.assignmentId, body.amount)
    case 'extensionGranted':
      return { ...extensionAsked(state, body.assignmentId, null), extended: [...state.extended, ...body.obligationIds] }
    case 'extensionRefused':
      return extensionAsked(state, body.assignmentId, null)
    case 'feedbackRecorded':
      return { feedback: [...state.feedback, ...body.given] }
    case 'researchJoined':
      return {
        research: { id: body.researchId, asMainRoute: body.asMainRoute, sinceSeq: body.sinceSeq, ended: false },
        ...(body.asMainRoute ? { stage: 'researching' as const } : {}),
      }
    case 'researchLeft':
      return { research: null, ...(body.asMainRoute ? { stage: 'classified' as const } : {}) }
    case 'researchMilestone':
      return milestone(state, body)
    case 'rated':
      return {
        ratings: [
          ...state.ratings,
          { submitterId: body.submitterId, satisfaction: body.satisfaction, round: state.round },
        ],
      }
    case 'withdrew':
    case 'withdrawalRecorded':
      return {
        ...(state.contactPersonId === body.submitterId ? { contactPersonId: null, feedback: toldThrough(state) } : {}),
        submitters: state.submitters.map((s) => (s.id === body.submitterId ? { ...s, withdrawn: true } : s)),
      }
    case 'rehandleOrdered': {
      const byUnit = state.route === 'township' || state.route === 'county'
      // Who was handled through a lead has no unit of his own: his second round begins with finding one.
      if (leadOf(state) !== null) return { round: state.round + 1, stage: 'classified', joined: left(state) }
      return {
        round: state.round + 1,
        stage: byUnit ? 'handling' : 'classified',
        assignments: state.assignments.map(anew),
      }
    }
    case 'answered':
      return { stage: 'answered' }
    case 'closed':
      return {
        stage: 'closed',
        withdrawn: body.because === 'withdrawn',
        ...(body.because === 'voided' && state.voiding ? { voided: voidedAs(state.voiding), voiding: null } : {}),
        assignments: state.assignments.map((a) =>
          a.endedAt === null ? { ...a, returnPending: false, endedAt: at } : a,
        ),
      }
    case 'reopened':
      return { stage: 'answered', assignments: leadOf(state) === null ? heldAgain(state) : state.assignments }
    case 'joined':
      return {
        joined: { leadId: body.leadId, sinceSeq: 0, ended: false },
        stage: 'registered',
        route: null,
        assignments: state.assignments.map((a) => (a.endedAt === null ? { ...a, endedAt: at } : a)),
      }
    case 'joinedMilestone':
      return {
        route: body.route,
        stage: body.stage,
        joined: { leadId: body.leadId, sinceSeq: body.leadSeq, ended: body.milestone === 'freed' },
      }
    case 'leftJoin': {
      const stage = state.route === null ? 'registered' : 'classified'
      return { joined: left(state), stage: hasOutcome(state) ? state.stage : stage }
    }
    case 'split':
      return { splitInto: [...(state.splitInto ?? []), ...body.parts.map((part) => part.suggestionId)] }
    case 'splitFrom':
      return { splitFrom: body.suggestionId }
    case 'corrected':
      if (body.what === 'channel') return { channel: body.to as SuggestionState['channel'] }
      return body.what === 'collectedAt' ? { collectedAt: Number(body.to) } : {}
    case 'submitterAdded':
      return { submitters: [...state.submitters, body.submitter] }
    case 'voidAsked':
      return { voiding: { because: body.because, twinId: body.twinId, askedBy: askerOf(actor) } }
    case 'voidRefused':
    case 'voidTakenBack':
      return { voiding: null }
    case 'movedToPolicy':
      return body.to
    case 'voidConfirmed':
    case 'queryCodeIssued':
    case 'urged':
    case 'supervised':
    case 'recounted':
    case 'overdueWithdrawn':
    case 'researchProposed':
    case 'supplied':
    case 'explainedAgain':
    case 'submitterAsked':
    case 'commitmentReported':
    case 'marked':
      return {}
    case 'lapsed':
      return { assignments: state.assignments.map((task) => windowClosed(state, task, settles)) }
  }
}

/** A return is asked for once: its window is used. */
const returning = ({ returnUntil: _used, ...task }: Assignment): Assignment => ({ ...task, returnPending: true })

function windowClosed({ open }: SuggestionState, task: Assignment, settles: readonly Settlement[]): Assignment {
  const gone = new Set(settles.map(({ id }) => id))
  const window = open.find((o) => o.kind === 'returnWindow' && o.assignmentId === task.id && gone.has(o.id))
  return window?.dueAt == null ? task : { ...task, returnUntil: window.dueAt }
}

const voidedAs = ({ because, twinId }: Voided): Voided => ({ because, twinId })
const askerOf = (actor: Actor): string => (actor.kind === 'official' ? actor.personId : '')
const left = ({ joined }: SuggestionState): JoinLink => ({ ...(joined as JoinLink), ended: true })

function milestone(
  state: SuggestionState,
  body: Extract<EventBody, { kind: 'researchMilestone' }>,
): Partial<SuggestionState> {
  const research = state.research && { ...state.research, sinceSeq: body.researchSeq, ended: body.final }
  if (!state.research?.asMainRoute) return { research }
  if (body.final) return { research, stage: 'awaitingFeedback' }
  if (body.milestone === 'reportTransmitted' || body.milestone === 'paperFiled')
    return { research, stage: body.milestone }
  return { research }
}

/** Folds one event into the state. The first event, `registered`, begins it; `state` is null only there. */
export function evolve(state: SuggestionState | null, event: SuggestionEvent): SuggestionState {
  const { body } = event
  if (state === null) {
    if (body.kind !== 'registered') throw new Error(`a life begins with registered, not ${body.kind}`)
    state = begin(event, body)
  }
  const changed = { ...state, ...apply(state, event) }
  const open = openAfter(changed.open, event, body.kind === 'marked' ? body : null)
  return { ...changed, seq: event.seq, open }
}

/** The state a ledger tells, from its first event on. */
export const fold = (events: readonly SuggestionEvent[]): SuggestionState | null =>
  events.reduce<SuggestionState | null>(evolve, null)
