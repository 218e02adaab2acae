/** 合并办理: handled together with a lead, answered separately. Nobody is merged away: each keeps its number, people, history, answer. */
import { maySee, seatsOf } from '../access.ts'
import { emit, type Draft, type LeadFact } from '../draft.ts'
import { hasOutcome, leadOf } from '../joined.ts'
import { routesForMany, standing, type LeadStep } from '../lead-steps.ts'
import { routeRules } from '../moves.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type {
  DocumentId,
  FeedbackKind,
  JoinedMilestoneKind,
  Obligation,
  OpenedObligation,
  Route,
  Stage,
} from '../suggestion.ts'
import type { Act } from './act.ts'

export const join: Act<'join'> = (draft, { data }) => {
  const { lead } = draft.ctx.facts
  const refused = notForPost(draft) ?? unfit(draft)
  if (refused || !lead) return refused ?? refusals.leadUnknown()
  const settles = settling(draft, (o) => isLeads(draft, o), 'superseded')
  emit(draft, { kind: 'joined', leadId: data.leadId, reasonId: data.reasonId }, { settles })
  follow(draft, lead)
  return undefined
}

/** The signal is only a doorbell: the suggestion reads on from the last event of the lead it knows. */
export const joinedMilestone: Act<'joinedMilestone'> = (draft) => {
  const { lead } = draft.ctx.facts
  if (lead && lead.id === leadOf(draft.state)) follow(draft, lead)
  return undefined
}

export const leaveJoin: Act<'leaveJoin'> = (draft, { data }) => {
  const leadId = leadOf(draft.state)
  if (leadId === null) throw new Error('this suggestion has joined no other')
  const alone = hasOutcome(draft.state) ? {} : standingAlone(draft)
  emit(draft, { kind: 'leftJoin', leadId, reasonId: data.reasonId }, alone)
  return undefined
}

/** The station joins what it has just registered; afterwards it is the offices’ to decide. */
function notForPost({ state, command: { actor } }: Draft): Refusal | undefined {
  if (actor.kind !== 'official' || state.stage === 'registered') return undefined
  const seats = seatsOf(actor.personId, actor.post, state)
  return seats.every((seat) => seat === 'station' || seat === 'answeringStation')
    ? refusals.joinLeftToOffice()
    : undefined
}

/** What one cannot see one cannot join: its answer would be shown here. */
const sees = ({ command: { actor } }: Draft, lead: LeadFact): boolean =>
  actor.kind === 'official' && maySee(actor.personId, [actor.post], lead.subject)

function unfit(draft: Draft): Refusal | undefined {
  const { state } = draft
  const { lead, followers = 0 } = draft.ctx.facts
  if (!lead || lead.id === state.id || lead.countyId !== state.countyId || !sees(draft, lead))
    return refusals.leadUnknown()
  if (lead.joinedTo !== null) return refusals.leadIsJoined(lead.joinedTo)
  if (followers > 0) return refusals.leadsOthers(followers)
  if (lead.stage === 'closed') return refusals.leadOver()
  if (!routesForMany.includes(lead.route)) return refusals.leadNotForMany()
  return state.accusation ? refusals.accusationStandsAlone() : undefined
}

/** What the lead owes for all; notices people were promised already stay, and what a research beside it owes. */
const isLeads = ({ state }: Draft, o: Obligation): boolean =>
  o.feedback !== 'progress' && (o.track === 'common' || o.track === state.route || o.kind === 'openResearch')

function follow(draft: Draft, lead: LeadFact): void {
  const since = draft.state.joined?.sinceSeq ?? 0
  const elsewhere = lead.countyId !== draft.state.countyId
  for (const step of standing(lead.steps.filter(({ seq }) => seq > since)))
    takeIn(draft, lead.id, elsewhere ? { ...step, freed: true } : step)
}

/** Once it has been told what came of it, only a further round of a lead is news; and for who was told by all, not even that. */
function takeIn(draft: Draft, leadId: string, step: LeadStep): void {
  const { state } = draft
  const outcome = hasOutcome(step)
  if (leadOf(state) !== leadId || state.stage === 'answered' || state.stage === 'closed') return
  if (hasOutcome(state) && (outcome || step.freed)) return
  const milestone = milestoneOf(step, outcome)
  const body = { kind: 'joinedMilestone', leadId, leadSeq: step.seq, milestone } as const
  if (step.freed) {
    const stands = { route: state.route, stage: ownStage(state.route), documentId: null }
    emit(draft, { ...body, ...stands }, standingAlone(draft))
    return
  }
  const stands = { route: step.route, stage: outcome ? 'awaitingFeedback' : step.stage } as const
  emit(
    draft,
    { ...body, ...stands, ...wordsOf(outcome ? step.documentIds : []) },
    { settles: settling(draft, outdatedBy(draft, step), 'superseded'), opens: newsFor(draft, step, outcome) },
  )
}

/** One answer or result, or those of several units. */
const wordsOf = ([first, ...rest]: readonly DocumentId[]) => ({
  documentId: first ?? null,
  ...(rest.length > 0 ? { furtherDocumentIds: rest } : {}),
})

function milestoneOf({ freed, stage }: LeadStep, outcome: boolean): JoinedMilestoneKind {
  if (freed) return 'freed'
  return outcome ? 'awaitingFeedback' : (stage as Exclude<JoinedMilestoneKind, 'freed'>)
}

const aboutOutcome: readonly (FeedbackKind | null)[] = ['answer', 'result']

/** A new unit or a step back makes every word about the former one needless; a further round, the word on what came of it. */
const outdatedBy = ({ state }: Draft, step: LeadStep) => {
  const anew = step.given || step.decided || step.stage === 'classified' || step.stage === 'submitted'
  return (o: Obligation) =>
    o.track === state.route &&
    o.feedback !== null &&
    o.feedback !== 'progress' &&
    (anew || (!hasOutcome(step) && aboutOutcome.includes(o.feedback)))
}

type Opens = Omit<OpenedObligation, 'id'>[]

/** What this suggestion’s own people are owed now. */
function newsFor(draft: Draft, step: LeadStep, outcome: boolean): Opens {
  const { route } = step
  if (route !== 'answer' && route !== 'township' && route !== 'county') return []
  const after = { ...draft.state, route }
  const tell = (key: string, event: string) => owed(draft, route, key, { at: draft.ctx.now, event }, {}, after)
  if (outcome) return route === 'answer' ? tell('answer', 'leadAnswered') : tell('result', 'resultAccepted')
  if (step.given && route !== 'answer') return tell('assignmentStatus', route === 'county' ? 'transferred' : 'assigned')
  return step.submitted && route === 'county' ? tell('interimNotice', 'submitted') : []
}

const ownStage = (route: Route | null): Stage => (route === null ? 'registered' : 'classified')

/** Back on its own way, with its own clocks from this act: classified as it was, or to be classified. */
function standingAlone(draft: Draft) {
  const { state, ctx } = draft
  const start = { at: ctx.now, event: 'leftJoin' }
  const opens =
    state.route === null
      ? owed(draft, 'common', 'classify', start)
      : routeRules[state.route].opensWith.flatMap((key) => owed(draft, state.route as Route, key, start))
  return { opens, settles: settling(draft, (o) => isLeads(draft, o) && !ofKind('openResearch')(o), 'superseded') }
}
