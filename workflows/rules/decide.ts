/**
 * The law of a suggestion: (state, command, context) → events with their due instants, or a refusal with its way out.
 * Pure: the same arguments give the same answer; a refusal leaves no event. Executed where the row is locked.
 */
import { answer, explain } from './acts/answering.ts'
import { assign, returnToCounty, returnToTownship, submitToCity, submitToCounty, transfer } from './acts/assigning.ts'
import { handOver } from './acts/handing-over.ts'
import { redispatch } from './acts/redispatching.ts'
import { giveOpinion } from './acts/helping.ts'
import { reassign } from './acts/reassigning.ts'
import { classify } from './acts/classifying.ts'
import { correct } from './acts/correcting.ts'
import { explainAgain, rehandle } from './acts/deciding-again.ts'
import { reportCommitment } from './acts/committing.ts'
import { decideExtension, requestExtension } from './acts/extending.ts'
import { acceptResult, sendBack, signFor, submitResult } from './acts/handling.ts'
import {
  queryCodeIssued,
  recordWithdrawal,
  submitterRated,
  submitterSupplied,
  submitterWithdrew,
} from './acts/hearing.ts'
import { join, joinedMilestone, leaveJoin } from './acts/joining.ts'
import { askSubmitter, goOnWith } from './acts/pausing.ts'
import { joinResearch, leaveResearch, proposeResearch, researchMilestone } from './acts/researching.ts'
import { decideReturn, returnAssignment } from './acts/returning.ts'
import { split } from './acts/splitting.ts'
import { recordFeedback } from './acts/telling.ts'
import { clock } from './acts/ticking.ts'
import { noticeSent } from './acts/urging.ts'
import { calendarChanged, policyChanged } from './acts/recounting.ts'
import { decideVoid, voidEntry } from './acts/voiding.ts'
import type { Act } from './acts/act.ts'
import { answering } from './assignments.ts'
import { isReturnPending } from './flags.ts'
import { endWhereDone, isOver } from './closing.ts'
import { openDraft, type Beginning, type Context, type Draft } from './draft.ts'
import { mayAct, taskByLink } from './links.ts'
import { cameInTime, openMoves, stageRule } from './moves.ts'
import { isYetToCome } from './paper-clock.ts'
import { refusals, type Refusal } from './refusals.ts'
import { withdrawOverdue } from './withdraw-overdue.ts'
import {
  moves,
  type Actor,
  type Command,
  type CommandKind,
  type Move,
  type SuggestionEvent,
  type SuggestionState,
} from './suggestion.ts'

export type Decision =
  | {
      readonly events: readonly SuggestionEvent[]
      readonly state: SuggestionState
      /** Further suggestions that begin in the same act. */
      readonly begins: readonly Beginning[]
      readonly refusal?: undefined
    }
  | { readonly refusal: Refusal; readonly events?: undefined }

/** Closing happens by itself; asking for it tells what still stands in the way. */
const close: Act<'close'> = ({ state }) => {
  const research = state.research?.ended === false ? ['research'] : []
  return refusals.stillOwed([...new Set([...state.open.map((o) => o.kind), ...research])])
}

const acts: { readonly [K in CommandKind]: Act<K> } = {
  classify,
  answer,
  explain,
  assign,
  submitToCounty,
  transfer,
  returnToTownship,
  submitToCity,
  returnToCounty,
  handOver,
  redispatch,
  signFor,
  returnAssignment,
  decideReturn,
  submitResult,
  acceptResult,
  sendBack,
  recordFeedback,
  proposeResearch,
  joinResearch,
  leaveResearch,
  rehandle,
  explainAgain,
  close,
  askSubmitter,
  requestExtension,
  decideExtension,
  reportCommitment,
  reassign,
  giveOpinion,
  submitterSupplied,
  submitterRated,
  submitterWithdrew,
  researchMilestone,
  clock,
  join,
  leaveJoin,
  joinedMilestone,
  split,
  correct,
  voidEntry,
  decideVoid,
  recordWithdrawal,
  queryCodeIssued,
  noticeSent,
  calendarChanged,
  policyChanged,
}

const isMove = (kind: CommandKind): kind is Move => (moves as readonly string[]).includes(kind)

/** Judges one command on the state it meets. `ctx.now`: epoch ms. */
export function decide(state: SuggestionState, command: Command, ctx: Context): Decision {
  const refused = gates(state, command, ctx)
  if (refused) return { refusal: refused }
  const draft = openDraft(state, command, ctx)
  if (isMove(command.kind)) goOnWith(draft, command.kind)
  const refusal = act(draft, command)
  if (refusal) return { refusal }
  withdrawOverdue(draft, state.open)
  endWhereDone(draft)
  return { events: draft.events, state: draft.state, begins: draft.begins }
}

function act(draft: Draft, command: Command): Refusal | undefined {
  const perform = acts[command.kind] as (draft: Draft, command: Command) => Refusal | undefined
  return perform(draft, command)
}

function gates(state: SuggestionState, command: Command, ctx: Context): Refusal | undefined {
  const { kind, actor, occurredAt } = command
  if (!isMove(kind)) return undefined
  if (!mayAct(actor, kind, state)) return mayNot(actor, kind, state)
  if (isOver(state)) return refusals.lifeOver()
  if (state.route === 'redirect' && kind === 'assign') return refusals.redirectTakesNoUnit()
  const open = openMoves(state)
  const isOpen = open.includes(kind) || (kind === 'close' && listedMoves(state).includes(kind))
  if (!isOpen && !cameInTime(state, kind, occurredAt ?? command.receivedAt))
    return whyNot(state, kind) ?? refusals.notOpen(kind, state.stage, open)
  if (isYetToCome(occurredAt, ctx.now)) return refusals.occurredInFuture()
  if (occurredAt !== null && occurredAt < state.collectedAt) return refusals.occurredTooEarly()
  return undefined
}

function mayNot(actor: Actor, kind: Move, state: SuggestionState): Refusal {
  if (actor.kind !== 'unitLink') return refusals.notYourPost(kind)
  return taskByLink(actor, state) === null ? refusals.linkOver() : refusals.notByLink(kind)
}

const listedMoves = ({ route, stage }: SuggestionState): readonly Move[] => stageRule(route, stage).moves

/** A sentence that says more than "not open", where there is one. */
function whyNot(state: SuggestionState, kind: Move): Refusal | undefined {
  if (kind !== 'returnAssignment' || !listedMoves(state).includes(kind) || isReturnPending(state)) return undefined
  return answering(state.assignments).some((a) => a.designated)
    ? refusals.designatedMayNotReturn()
    : refusals.returnWindowOver()
}
