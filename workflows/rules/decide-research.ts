/** The law of a research: (state, command, context) → events, or a refusal. Article 20 (4); LOL22 22; DL25 30, 31, 51. */
import { evolveResearch } from './evolve-research.ts'
import { dueOf, ruleOf, type Track } from './policy.ts'
import type { WorkCalendar } from './calendar.ts'
import type { DeadlinePolicy } from './policy.ts'
import { isYetToCome } from './paper-clock.ts'
import { refusals, type Refusal } from './refusals.ts'
import { researchRefusals } from './research-refusals.ts'
import { mayMoveResearch, openResearchMoves } from './research-moves.ts'
import {
  researchMoves,
  type CongressLevel,
  type DeputyPaper,
  type ResearchBody,
  type ResearchCommand,
  type ResearchEvent,
  type ResearchMove,
  type ResearchState,
} from './research.ts'
import { rulesVersion, type Actor, type OpenedObligation, type Settlement } from './suggestion.ts'

/** `deputies`: of the ids a paper names, those with a mandate in the congress it is put to. */
export interface ResearchFacts {
  readonly deputies?: readonly string[]
  readonly unitKnown?: boolean
  readonly subdistrict?: boolean
}
export interface ResearchContext {
  readonly now: number
  readonly calendar: WorkCalendar
  readonly policy: DeadlinePolicy
  readonly facts: ResearchFacts
}
export type ResearchDecision =
  | { readonly events: readonly ResearchEvent[]; readonly state: ResearchState; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly events?: undefined }

type Opens = Omit<OpenedObligation, 'id'>
type Step = { body: ResearchBody; opens?: readonly Opens[]; settles?: readonly Settlement[] } | { refusal: Refusal }

const bare = (id: string) => id.slice(id.indexOf('_') + 1)
const within = (prefix: string, state: ResearchState) => `${prefix}_${bare(state.id)}-${state.seq + 1}`

function owed(
  ctx: ResearchContext,
  state: ResearchState,
  track: Track,
  key: string,
  event: string,
  paperClass?: string,
): Opens {
  const rule = ruleOf(ctx.policy, track, key)
  const due = dueOf({
    rule,
    policy: ctx.policy,
    calendar: ctx.calendar,
    startAt: ctx.now,
    startEvent: event,
    ...(paperClass ? { paperClass } : {}),
  })
  return {
    track,
    kind: key,
    round: 1,
    owedBy: { role: rule.owner, organizationId: state.officeId },
    owedTo: null,
    startAt: ctx.now,
    dueAt: due.dueAt,
    provisional: due.provisional,
    marks: due.marks,
    feedback: null,
    explanation: due.explanation,
  }
}

const settle = (state: ResearchState, kinds: readonly string[], at: number, id?: string): Settlement[] =>
  state.open
    .filter((o) => kinds.includes(o.kind) && (id === undefined || o.owedTo?.id === id))
    .map((o) => ({ id: o.id, how: 'done', at }))

/** What an obligation is about (a paper, a transmittal) stands where others name the person it is owed to. */
const about = (obligation: Opens, id: string, unitId?: string): Opens => ({
  ...obligation,
  owedTo: { kind: 'deputy', id },
  ...(unitId ? { owedBy: { role: 'HandlingUnit', organizationId: unitId } } : {}),
})

/** LOL22 22: ten deputies jointly at county level and above, five at township level; a recommendation needs one. */
export const signaturesNeeded = (paper: Pick<DeputyPaper, 'kind' | 'proposerKind'>, level: CongressLevel): number => {
  if (paper.proposerKind !== 'deputies') return 0
  if (paper.kind === 'recommendation') return 1
  return level === 'township' ? 5 : 10
}

/** The first event of a research and the state after it. */
export function openResearch(
  research: Extract<ResearchBody, { kind: 'researchDecided' }>['research'],
  actor: Actor,
  commandId: string,
  ctx: ResearchContext,
): { event: ResearchEvent; state: ResearchState } {
  const bareEvent = event({ id: commandId, actor, at: ctx.now }, 1, ctx, {
    body: { kind: 'researchDecided', research },
  })
  const state = evolveResearch(null, bareEvent)
  const opens = ['ratify', 'plan', 'report'].map((key) => owed(ctx, state, 'research', key, 'researchDecided'))
  const first = event({ id: commandId, actor, at: ctx.now }, 1, ctx, { body: bareEvent.body, opens }, state)
  return { event: first, state: evolveResearch(null, first) }
}

function event(
  by: { id: string | null; actor: Actor; at: number },
  seq: number,
  ctx: ResearchContext,
  step: { body: ResearchBody; opens?: readonly Opens[]; settles?: readonly Settlement[] },
  state?: ResearchState,
): ResearchEvent {
  return {
    seq,
    commandId: by.id,
    actor: by.actor,
    occurredAt: by.at,
    recordedAt: ctx.now,
    rulesVersion,
    body: step.body,
    opens: (step.opens ?? []).map((o, n) => ({ id: `obl_${bare(state?.id ?? '')}-${seq}-${n}`, ...o })),
    settles: step.settles ?? [],
  }
}

/** Judges one command on the research it meets. */
export function decideResearch(state: ResearchState, command: ResearchCommand, ctx: ResearchContext): ResearchDecision {
  if (command.kind === 'clock') return tick(state, command, ctx)
  const refused = gates(state, command, ctx)
  if (refused) return { refusal: refused }
  const at = command.occurredAt ?? command.receivedAt
  const step = act(state, command, ctx, at)
  if ('refusal' in step) return step
  const happened = event({ ...command, at }, state.seq + 1, ctx, step, state)
  const next = evolveResearch(state, happened)
  if (next.stage !== 'concluded') return { events: [happened], state: next }
  const rest = next.open.map((o) => ({ id: o.id, how: 'superseded' as const, at }))
  const last = { ...happened, settles: [...happened.settles, ...rest] }
  return { events: [last], state: evolveResearch(state, last) }
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

const pending = (state: ResearchState, leaving: string): boolean =>
  state.papers.some((p) => !p.settled && p.id !== leaving) ||
  state.transmittals.some((t) => !t.settled && t.id !== leaving)

function act(
  state: ResearchState,
  command: Exclude<ResearchCommand, { kind: 'clock' }>,
  ctx: ResearchContext,
  at: number,
): Step {
  const done = (kinds: readonly string[], id?: string) => settle(state, kinds, at, id)
  switch (command.kind) {
    case 'ratify': {
      const { approved, reasonId } = command.data
      if (approved) return { body: { kind: 'ratified', ...command.data }, settles: done(['ratify']) }
      if (reasonId === null) return { refusal: researchRefusals.reasonMissing() }
      return { body: { kind: 'researchConcludedWithoutPaper', reasonId, final: true }, settles: done(['ratify']) }
    }
    case 'plan':
      return { body: { kind: 'planned', ...command.data }, settles: done(['plan']) }
    case 'report':
      return { body: { kind: 'reported', ...command.data }, settles: done(['report']) }
    case 'transmitReport': {
      if (!ctx.facts.unitKnown) return { refusal: refusals.unitUnknown() }
      const transmittal = { id: within('tra', state), unitId: command.data.unitId, settled: false }
      const feedback = owed(ctx, state, 'research', 'reportFeedback', 'reportTransmitted')
      return {
        body: { kind: 'reportTransmitted', transmittal },
        opens: [about(feedback, transmittal.id, transmittal.unitId)],
      }
    }
    case 'recordReportFeedback': {
      const { transmittalId } = command.data
      if (!state.transmittals.some((t) => t.id === transmittalId && !t.settled))
        return { refusal: researchRefusals.unknownPart() }
      return {
        body: { kind: 'reportFedBack', ...command.data, final: !pending(state, transmittalId) },
        settles: done(['reportFeedback'], transmittalId),
      }
    }
    case 'filePaper':
      return filePaper(state, command.data, ctx)
    case 'recordPaperAssignment': {
      const { paperId, unitId, paperClass } = command.data
      if (!ctx.facts.unitKnown) return { refusal: refusals.unitUnknown() }
      if (
        !state.papers.some(
          (p) => p.id === paperId && !p.settled && p.kind === 'recommendation' && p.assignedTo === null,
        )
      )
        return { refusal: researchRefusals.unknownPart() }
      const reply = owed(ctx, state, 'recommendation', 'reply', 'paperAssigned', paperClass)
      return { body: { kind: 'paperAssigned', ...command.data }, opens: [about(reply, paperId, unitId)] }
    }
    case 'recordPaperReply': {
      const { paperId } = command.data
      if (!state.papers.some((p) => p.id === paperId && !p.settled && p.assignedTo !== null))
        return { refusal: researchRefusals.unknownPart() }
      return {
        body: { kind: 'paperReplied', ...command.data, final: !pending(state, paperId) },
        settles: done(['reply'], paperId),
      }
    }
    case 'recordMotionDecision': {
      const { paperId, decision } = command.data
      if (!state.papers.some((p) => p.id === paperId && !p.settled && p.kind === 'motion'))
        return { refusal: researchRefusals.unknownPart() }
      const final = decision !== 'asRecommendation' && !pending(state, paperId)
      return { body: { kind: 'motionDecided', ...command.data, final }, settles: done(['motionDecision'], paperId) }
    }
    case 'conclude':
      return { body: { kind: 'researchConcludedWithoutPaper', reasonId: command.data.reasonId, final: true } }
  }
}

function filePaper(
  state: ResearchState,
  filed: Omit<DeputyPaper, 'id' | 'paperClass' | 'assignedTo' | 'settled'>,
  ctx: ResearchContext,
): Step {
  if (filed.congressLevel === 'township' && ctx.facts.subdistrict) return { refusal: researchRefusals.noCongress() }
  const named = new Set([...(filed.leadDeputyId === null ? [] : [filed.leadDeputyId]), ...filed.coSignerIds])
  const known = ctx.facts.deputies ?? []
  const strangers = [...named].filter((id) => !known.includes(id))
  if (strangers.length > 0) return { refusal: researchRefusals.notOfThisCongress(strangers) }
  const needed = signaturesNeeded(filed, filed.congressLevel)
  if (named.size < needed) return { refusal: researchRefusals.tooFewSignatures(needed, named.size) }
  const paper = { ...filed, id: within('pap', state), paperClass: null, assignedTo: null, settled: false }
  const opens =
    filed.kind === 'motion' ? [about(owed(ctx, state, 'motion', 'motionDecision', 'paperFiled'), paper.id)] : []
  return { body: { kind: 'paperFiled', paper }, opens }
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
