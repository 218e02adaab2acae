/** The law of a research: (state, command, context) → events, or a refusal. Article 20 (4); LOL22 22; DL25 30, 31, 51. */
import { evolveResearch } from './evolve-research.ts'
import { isYetToCome } from './paper-clock.ts'
import { refusals, type Refusal } from './refusals.ts'
import type { Happening, Meeting, ResearchAct, ResearchContext, Step } from './research-acts/act.ts'
import { recordPaperAssignment, recordPaperReply, recordPaperReturn } from './research-acts/answering-papers.ts'
import { recordMotionDecision, recordResolution } from './research-acts/deciding-motions.ts'
import { confirmCoSignature } from './research-acts/confirming.ts'
import { filePaper } from './research-acts/filing.ts'
import { extendReport } from './research-acts/extending.ts'
import { obligationId, owed } from './research-acts/owing.ts'
import { ratePaper, recordEvaluation } from './research-acts/rating-papers.ts'
import { conclude, plan, ratify, report } from './research-acts/studying.ts'
import { calendarChanged } from './research-acts/recounting.ts'
import { comeDue } from './research-acts/ticking.ts'
import { noticeSent } from './research-acts/urging.ts'
import { recordReportFeedback, transmitReport } from './research-acts/transmitting.ts'
import { recordVisit } from './research-acts/visiting.ts'
import { researchRefusals } from './research-refusals.ts'
import { mayMoveResearch, openResearchMoves } from './research-moves.ts'
import {
  researchMoves,
  type ResearchBody,
  type ResearchCommand,
  type ResearchEvent,
  type ResearchMove,
  type ResearchState,
} from './research.ts'
import { rulesVersion, type Actor } from './suggestion.ts'

export type ResearchDecision =
  | { readonly events: readonly ResearchEvent[]; readonly state: ResearchState; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly events?: undefined }

type MoveCommand = Exclude<ResearchCommand, { kind: 'clock' | 'calendarChanged' | 'noticeSent' }>

const acts: { readonly [K in ResearchMove]: ResearchAct<K> } = {
  ratify,
  plan,
  recordVisit,
  report,
  extendReport,
  transmitReport,
  recordReportFeedback,
  filePaper,
  recordPaperAssignment,
  recordPaperReturn,
  recordPaperReply,
  ratePaper,
  confirmCoSignature,
  recordEvaluation,
  recordMotionDecision,
  recordResolution,
  conclude,
}

/** The first event of a research and the state after it. */
export function openResearch(
  research: Extract<ResearchBody, { kind: 'researchDecided' }>['research'],
  actor: Actor,
  commandId: string,
  ctx: ResearchContext,
): { event: ResearchEvent; state: ResearchState } {
  const by = { id: commandId, actor, at: ctx.now }
  const body = { kind: 'researchDecided', research } as const
  const state = evolveResearch(null, event(by, 1, ctx, { body }))
  const opens = ['ratify', 'plan', 'report'].map((key) => owed({ state, ctx }, 'research', key, 'researchDecided'))
  const first = event(by, 1, ctx, { body, opens }, state)
  return { event: first, state: evolveResearch(null, first) }
}

/** Judges one command on the research it meets. */
export function decideResearch(state: ResearchState, command: ResearchCommand, ctx: ResearchContext): ResearchDecision {
  if (command.kind === 'clock') return tick(state, command, ctx)
  if (command.kind === 'calendarChanged') return counted(state, command, ctx)
  if (command.kind === 'noticeSent') {
    const by = { ...command, at: command.receivedAt }
    const happened = happens(state, by, ctx, noticeSent(state, ctx, by))
    return { events: [happened], state: evolveResearch(state, happened) }
  }
  const refused = gates(state, command, ctx)
  if (refused) return { refusal: refused }
  const at = command.occurredAt ?? command.receivedAt
  const step = act({ state, ctx, at, actor: command.actor }, command)
  if ('refusal' in step) return step
  const happened = happens(state, { ...command, at }, ctx, step)
  return { events: [happened], state: evolveResearch(state, happened) }
}

const afterlife: readonly string[] = ['rateDeputy', 'rehandle', 'evaluation']

/** One event; where it is the last word, what no longer matters goes with it. */
function happens(
  state: ResearchState,
  by: { id: string | null; actor: Actor; at: number },
  ctx: ResearchContext,
  happening: Happening,
): ResearchEvent {
  const happened = event(by, state.seq + 1, ctx, happening, state)
  const { stage, open } = evolveResearch(state, happened)
  if (stage !== 'concluded' && stage !== 'awaitingRatings') return happened
  const rest = open.filter(({ kind }) => stage === 'concluded' || !afterlife.includes(kind))
  const given = rest.map((o) => ({ id: o.id, how: 'superseded' as const, at: by.at }))
  return { ...happened, settles: [...happened.settles, ...given] }
}

function act(meeting: Meeting, { kind, data }: MoveCommand): Step {
  const perform = acts[kind] as (meeting: Meeting, data: MoveCommand['data']) => Step
  return perform(meeting, data)
}

const isMove = (kind: string): kind is ResearchMove => (researchMoves as readonly string[]).includes(kind)

function gates(
  state: ResearchState,
  { kind, actor, occurredAt }: ResearchCommand,
  ctx: ResearchContext,
): Refusal | undefined {
  if (!isMove(kind)) return undefined
  if (actor.kind !== 'official' || !mayMoveResearch(actor.personId, actor.post, kind, state))
    return researchRefusals.notYourPost(kind)
  const open = openResearchMoves(state)
  if (!open.includes(kind)) return researchRefusals.notOpen(kind, state.stage, open)
  if (isYetToCome(occurredAt, ctx.now)) return refusals.occurredInFuture()
  return undefined
}

function tick(state: ResearchState, command: ResearchCommand, ctx: ResearchContext): ResearchDecision {
  const events: ResearchEvent[] = []
  let next = state
  for (let due = comeDue(next, ctx); due; due = comeDue(next, ctx)) {
    const happened = happens(next, { ...command, at: ctx.now }, ctx, due)
    events.push(happened)
    next = evolveResearch(next, happened)
  }
  return { events, state: next }
}

/** Never refused. A repeat finds nothing to move. */
function counted(state: ResearchState, command: ResearchCommand, ctx: ResearchContext): ResearchDecision {
  const moves = calendarChanged(state, ctx)
  if (!moves) return tick(state, command, ctx)
  const happened = happens(state, { ...command, at: ctx.now }, ctx, moves)
  const ticked = tick(evolveResearch(state, happened), command, ctx)
  return ticked.events ? { ...ticked, events: [happened, ...ticked.events] } : ticked
}

function event(
  by: { id: string | null; actor: Actor; at: number },
  seq: number,
  ctx: ResearchContext,
  { body, opens = [], settles = [], adjusts = [] }: Happening,
  state?: ResearchState,
): ResearchEvent {
  return {
    seq,
    commandId: by.id,
    actor: by.actor,
    occurredAt: by.at,
    recordedAt: ctx.now,
    rulesVersion,
    body,
    opens: opens.map((o, n) => ({ id: obligationId(state?.id ?? '', seq, n), ...o })),
    settles,
    ...(adjusts.length === 0 ? {} : { adjusts }),
  }
}
