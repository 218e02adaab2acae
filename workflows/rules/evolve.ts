/** (state, event) → state. Frozen for every event kind: a new meaning is a new kind. So fold(ledger) = state. */
import {
  stateVersion,
  type Assignment,
  type EventBody,
  type Obligation,
  type SuggestionEvent,
  type SuggestionState,
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
  returnPending: false,
  withdrawn: false,
  assignments: [],
  work: null,
  feedback: [],
  ratings: [],
  research: null,
  open: [],
})

const amend = (state: SuggestionState, id: string, change: Partial<Assignment>): readonly Assignment[] =>
  state.assignments.map((a) => (a.id === id ? { ...a, ...change } : a))

/** What the contact person was told, he was told for each of the others. */
const toldThrough = ({ feedback, submitters, contactPersonId }: SuggestionState) => {
  const others = submitters.filter((s) => s.id !== contactPersonId && !s.withdrawn)
  const his = feedback.filter((f) => f.recipient.id === contactPersonId)
  return [
    ...feedback,
    ...others.flatMap(({ id }) => his.map((f) => ({ ...f, recipient: { kind: 'submitter' as const, id } }))),
  ]
}

/** The unit that handled a matter holds it again, should it have to handle it once more. */
const heldAgain = ({ assignments, route }: SuggestionState): readonly Assignment[] =>
  route === 'township' || route === 'county'
    ? assignments.map((a, n) => (n === assignments.length - 1 ? { ...a, endedAt: null } : a))
    : assignments

function apply(state: SuggestionState, body: EventBody, at: number): Partial<SuggestionState> {
  switch (body.kind) {
    case 'registered':
      return {}
    case 'classified':
    case 'reclassified':
      return { route: body.route, stage: 'classified' }
    case 'answerGiven':
    case 'explained':
    case 'resultAccepted':
      return { stage: 'awaitingFeedback', work: null }
    case 'assigned':
    case 'transferred':
      return { stage: body.kind, assignments: [...state.assignments, body.assignment] }
    case 'submitted':
      return { stage: 'submitted' }
    case 'returnedToTownship':
      return { stage: 'registered', route: null }
    case 'signedFor':
      return { stage: 'handling', assignments: amend(state, body.assignmentId, { signedAt: at }) }
    case 'returnRequested':
      return { returnPending: true }
    case 'returnGranted':
      return {
        returnPending: false,
        work: null,
        stage: state.route === 'county' ? 'submitted' : 'classified',
        assignments: amend(state, body.assignmentId, { endedAt: at }),
      }
    case 'returnRefused':
      return { returnPending: false }
    case 'resultSubmitted':
      return { stage: 'resultSubmitted', work: state.work && { ...state.work, stoppedAt: at } }
    case 'sentBack':
      return { stage: 'handling' }
    case 'feedbackRecorded':
      return { feedback: [...state.feedback, ...body.given] }
    case 'researchJoined':
      return {
        research: { id: body.researchId, asMainRoute: body.asMainRoute, sinceSeq: body.sinceSeq, ended: false },
        ...(body.asMainRoute ? { stage: 'researching' as const } : {}),
      }
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
      return {
        ...(state.contactPersonId === body.submitterId ? { contactPersonId: null, feedback: toldThrough(state) } : {}),
        submitters: state.submitters.map((s) => (s.id === body.submitterId ? { ...s, withdrawn: true } : s)),
      }
    case 'rehandleOrdered': {
      const byUnit = state.route === 'township' || state.route === 'county'
      return { round: state.round + 1, stage: byUnit ? 'handling' : 'classified' }
    }
    case 'answered':
      return { stage: 'answered' }
    case 'closed':
      return {
        stage: 'closed',
        returnPending: false,
        withdrawn: body.because === 'withdrawn',
        assignments: state.assignments.map((a) => (a.endedAt === null ? { ...a, endedAt: at } : a)),
      }
    case 'reopened':
      return { stage: 'answered', assignments: heldAgain(state) }
    case 'researchProposed':
    case 'supplied':
    case 'explainedAgain':
    case 'marked':
    case 'lapsed':
      return {}
  }
}

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

const withoutTaken = (obligation: Obligation, body: EventBody): Obligation =>
  body.kind === 'marked' && body.obligationId === obligation.id
    ? {
        ...obligation,
        marks: obligation.marks.filter((m) => m.at > body.at || (m.at === body.at && m.kind !== body.mark)),
      }
    : obligation

/** Folds one event into the state. The first event, `registered`, begins it; `state` is null only there. */
export function evolve(state: SuggestionState | null, event: SuggestionEvent): SuggestionState {
  const { body } = event
  if (state === null) {
    if (body.kind !== 'registered') throw new Error(`a life begins with registered, not ${body.kind}`)
    state = begin(event, body)
  }
  const settled = new Set(event.settles.map((s) => s.id))
  const opened = event.opens.map(({ explanation: _why, ...obligation }) => obligation)
  const work = opened.find((o) => (o.kind === 'handle' || o.kind === 'rehandle') && o.owedBy.role === 'HandlingUnit')
  const changed = { ...state, ...apply(state, body, event.occurredAt) }
  return {
    ...changed,
    seq: event.seq,
    open: [...changed.open.map((o) => withoutTaken(o, body)), ...opened].filter((o) => !settled.has(o.id)),
    work: work?.dueAt != null ? { dueAt: work.dueAt, stoppedAt: null } : changed.work,
  }
}

/** The state a ledger tells, from its first event on. */
export const fold = (events: readonly SuggestionEvent[]): SuggestionState | null =>
  events.reduce<SuggestionState | null>(evolve, null)
