/** 办理链接: what a unit without an account does by the link of one task, and who gives it the link. */
import { mayMove, seatsOf } from './access.ts'
import { stageOfTask, taskOf } from './assignments.ts'
import { openMoves, seatsFor, stageRule } from './moves.ts'
import type { Seat } from './route.ts'
import type { Actor, Assignment, ByLink, Move, PersonId, Post, SuggestionState } from './suggestion.ts'

/** How many days a link opens its task where the officer names none, and at most. It ends with the task if that ends first. */
export const linkDays = { usual: 30, most: 90 }

/** What a unit does by its link (办理链接): take the task, say it is not its own, ask for more time, hand in what came of it. */
export const linkMoves = ['signFor', 'returnAssignment', 'requestExtension', 'submitResult', 'giveOpinion'] as const
export type LinkMove = (typeof linkMoves)[number]
const isLinkMove = (move: Move): move is LinkMove => (linkMoves as readonly Move[]).includes(move)

/** The one task a link opens, while it runs and is still that unit's; under an accusation never to the one complained of. */
export function taskByLink(
  { unitId, assignmentId }: Pick<ByLink, 'unitId' | 'assignmentId'>,
  state: SuggestionState,
): Assignment | null {
  const task = taskOf(state, assignmentId)
  if (task === null || task.endedAt !== null || task.unitId !== unitId) return null
  return isAccused(unitId, state) ? null : task
}
const isAccused = (unitId: string, { accusation, accusedIds }: SuggestionState) =>
  accusation && accusedIds.includes(unitId)

/** May a link make this move, leaving aside whether the stage allows it? */
export function mayMoveByLink(link: ByLink, move: Move, state: SuggestionState): boolean {
  const task = taskByLink(link, state)
  return task !== null && isLinkMove(move) && seatsFor(move, state).includes(seatByLink(task))
}
const seatByLink = ({ part }: Assignment): Seat => (part === 'co' ? 'coUnit' : 'HandlingUnit')

/** The moves open to a link now: those of its own task, however far the other units of the matter are. */
export function movesByLink(link: ByLink, state: SuggestionState): readonly LinkMove[] {
  const task = taskByLink(link, state)
  if (task === null) return []
  const { moves } = stageRule(state.route, stageOfTask(task, state.route))
  const ofTask = (move: LinkMove) => {
    if (move === 'giveOpinion') return task.part === 'co' && task.resultAt === null
    if (move === 'requestExtension' && task.extensionAsked !== null) return false
    const window = state.open.some((o) => o.kind === 'returnWindow' && (o.assignmentId ?? task.id) === task.id)
    return moves.includes(move) && (move !== 'returnAssignment' || window)
  }
  const open = openMoves(state)
  return linkMoves.filter((move) => open.includes(move) && mayMoveByLink(link, move, state) && ofTask(move))
}

/** May this actor make this move, leaving aside whether the stage allows it? Officials in their post, a unit by its link, nobody else. */
export const mayAct = (actor: Actor, move: Move, state: SuggestionState): boolean =>
  actor.kind === 'official'
    ? mayMove(actor.personId, actor.post, move, state)
    : actor.kind === 'unitLink' && mayMoveByLink(actor, move, state)

/** May this post give a unit the link of a task, or take it back? The office that assigned it, or would assign it anew. */
export const mayIssueLink = (personId: PersonId, post: Post, state: SuggestionState): boolean =>
  seatsOf(personId, post, state).includes('assigner')

/** May a link open this file? As its unit would: its own alone where a submitter asked for secrecy, for a photo tells who sent it. */
export const maySeeAttachmentByLink = (
  link: Pick<ByLink, 'unitId' | 'assignmentId'>,
  state: SuggestionState,
  file: { readonly organizationId: string },
): boolean => taskByLink(link, state) !== null && (!state.identityHidden || link.unitId === file.organizationId)
