/** The law of a research: (state, command, context) → events, or a refusal. Article 20 (4); LOL22 22; DL25 30, 31, 51. */
import { evolveResearch } from './evolve-research.ts'
import { isYetToCome } from './paper-clock.ts'
import { refusals, type Refusal } from './refusals.ts'
import type { Happening, Meeting, ResearchAct, ResearchContext, Step } from './research-acts/act.ts'
import { recordPaperAssignment, recordPaperReply } from './research-acts/answering-papers.ts'
import { recordMotionDecision, recordResolution } from './research-acts/deciding-motions.ts'
import { filePaper } from './research-acts/filing.ts'
import { extendReport } from './research-acts/extending.ts'
import { obligationId, owed } from './research-acts/owing.ts'
import { conclude, plan, ratify, report } from './research-acts/studying.ts'
import { recordReportFeedback, transmitReport } from './research-acts/transmitting.ts'
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

type MoveCommand = Exclude<ResearchCommand, { kind: 'clock' }>

const acts: { readonly [K in ResearchMove]: ResearchAct<K> } = {
  ratify,
  plan,
  report,
  extendReport,
  transmitReport,
  recordReportFeedback,
  filePaper,
  recordPaperAssignment,
  recordPaperReply,
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
  const refused = gates(state, command, ctx)
  if (refused) return { refusal: refused }
  const at = command.occurredAt ?? command.receivedAt
  const step = act({ state, ctx, at }, command)
  if ('refusal' in step) return step
  const happened = event({ ...command, at }, state.seq + 1, ctx, step, state)
  const next = evolveResearch(state, happened)
  if (next.stage !== 'concluded') return { events: [happened], state: next }
  const rest = next.open.map((o) => ({ id: o.id, how: 'superseded' as const, at }))
  const last = { ...happened, settles: [...happened.settles, ...rest] }
  return { events: [last], state: evolveResearch(state, last) }
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
  if (actor.kind !== 'official' || !mayMoveResearch(actor.post, kind, state)) return researchRefusals.notYourPost(kind)
  const open = openResearchMoves(state)
  if (!open.includes(kind)) return researchRefusals.notOpen(kind, state.stage, open)
  if (isYetToCome(occurredAt, ctx.now)) return refusals.occurredInFuture()
  return undefined
}

function tick(state: ResearchState, command: ResearchCommand, ctx: ResearchContext): ResearchDecision {
  const events: ResearchEvent[] = []
  let next = state
  for (const obligation of state.open) {
    const due = obligation.marks.filter((m) => m.at <= ctx.now)
    const seen = due.some((m) => m.kind === 'red') ? due.filter((m) => m.kind !== 'amber') : due.slice(-1)
    for (const mark of seen) {
      const body = { kind: 'researchMarked', obligationId: obligation.id, mark: mark.kind, at: mark.at } as const
      const marked = event({ ...command, at: ctx.now }, next.seq + 1, ctx, { body }, state)
      events.push(marked)
      next = evolveResearch(next, marked)
    }
  }
  return { events, state: next }
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
