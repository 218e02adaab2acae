/** The tasks of units within one suggestion: which run, how far each is, and what stage that makes of the whole. */
import type { Assignment, AssignmentId, AssignmentMade, Route, Stage, SuggestionState } from './suggestion.ts'

/** A task as it begins. */
export const begun = (made: AssignmentMade): Assignment => ({
  part: 'lead',
  resultAt: null,
  acceptedAt: null,
  returnPending: false,
  extensionAsked: null,
  commitmentDate: null,
  ...made,
})

/** Those under way whose units answer for the matter: the lead, or each of several that handle it separately. */
export const answering = (assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.filter((a) => a.endedAt === null && a.part !== 'co')

/** Co-units (协办) under way. */
export const helping = (assignments: readonly Assignment[]): readonly Assignment[] =>
  assignments.filter((a) => a.endedAt === null && a.part === 'co')

type WorkStage = Extract<Stage, 'assigned' | 'transferred' | 'handling' | 'resultSubmitted' | 'awaitingFeedback'>
const inOrder: readonly WorkStage[] = ['assigned', 'transferred', 'handling', 'resultSubmitted', 'awaitingFeedback']

/** How far one unit is. */
export function stageOfTask({ signedAt, resultAt, acceptedAt }: Assignment, route: Route | null): WorkStage {
  if (acceptedAt !== null) return 'awaitingFeedback'
  if (resultAt !== null) return 'resultSubmitted'
  if (signedAt !== null) return 'handling'
  return route === 'county' ? 'transferred' : 'assigned'
}

/** The stage follows the lead; with separate handling (分别办理) the one furthest behind. Null where no unit holds it. */
export function stageOfWork(assignments: readonly Assignment[], route: Route | null): WorkStage | null {
  const stages = answering(assignments).map((a) => stageOfTask(a, route))
  return inOrder.find((stage) => stages.includes(stage)) ?? null
}

/** A task of this suggestion by its id, ended ones included. */
export const taskOf = (state: SuggestionState, id: AssignmentId | null): Assignment | null =>
  state.assignments.find((a) => a.id === id) ?? null
