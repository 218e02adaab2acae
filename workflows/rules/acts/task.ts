/** Which unit's task an act is about. */
import { seatsOf } from '../access.ts'
import { answering, stageOfTask } from '../assignments.ts'
import type { Draft } from '../draft.ts'
import { openMoves, stageRule } from '../moves.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { Assignment, AssignmentId, Move } from '../suggestion.ts'

/**
 * The task named; else the unit's own; else the only one the act can be meant for. Answers a refusal where none is ready for it,
 * or where several are and none was named.
 */
export function taskFor(
  draft: Draft,
  move: Move,
  { assignmentId = null }: { readonly assignmentId?: AssignmentId | null },
  ready: (task: Assignment) => boolean,
):
  | { readonly task: Assignment; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly task?: undefined } {
  const { state } = draft
  const running = answering(state.assignments)
  const own = isOfUnit(draft) ? running.filter((a) => isOwn(draft, a)) : running
  const meant = assignmentId === null ? own : own.filter((a) => a.id === assignmentId)
  const able = meant.filter((a) => ready(a) && stageRule(state.route, stageOfTask(a, state.route)).moves.includes(move))
  const [task, other] = able
  if (task === undefined) {
    const [one] = meant
    return one === undefined
      ? { refusal: refusals.taskUnknown() }
      : {
          refusal: refusals.notOpen(
            move,
            stageOfTask(one, state.route),
            openMoves(state).filter((m) => m !== move),
          ),
        }
  }
  return other === undefined ? { task } : { refusal: refusals.whichTask(able.map((a) => a.id)) }
}

/** Acts the unit itself, or the assigner on its behalf? */
export const isOnBehalf = (draft: Draft): boolean => !isOfUnit(draft)

const isOfUnit = ({ command: { actor }, state }: Draft) =>
  actor.kind === 'unitLink' ||
  (actor.kind === 'official' && seatsOf(actor.personId, actor.post, state).includes('HandlingUnit'))

/** The unit's own task; by a link, the one it was given for. */
const isOwn = ({ command: { actor } }: Draft, task: Assignment): boolean =>
  actor.kind === 'unitLink'
    ? actor.assignmentId === task.id
    : actor.kind === 'official' && actor.post.organizationId === task.unitId
