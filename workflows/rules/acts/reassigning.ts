/**
 * 改派: the assigner gives the matter to another unit, with a reason; a new assignment begins, and the citizen is told the new unit.
 * A co-unit that still owes its opinion can be replaced likewise; the lead, and what the citizen was told, stay as they are.
 */
import { helping } from '../assignments.ts'
import { emit, type Draft } from '../draft.ts'
import { ofTask, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { AssignmentId } from '../suggestion.ts'
import type { Act } from './act.ts'
import { giveTo, unfitForCounty, unfitForTownship } from './assigning.ts'
import { holdsAlready, ofTheUnit } from './returning.ts'
import { taskFor } from './task.ts'

export const reassign: Act<'reassign'> = (draft, { data }) => {
  const helper = helperNamed(draft, data.assignmentId)
  if (helper && helper.resultAt !== null) return refusals.opinionGiven()
  const { task, refusal } = helper ? { task: helper } : taskFor(draft, 'reassign', data, (a) => a.resultAt === null)
  if (refusal) return refusal
  const byCounty = draft.state.route === 'county'
  const unfit = byCounty ? unfitForCounty(draft) : unfitForTownship(draft)
  if (unfit) return unfit
  if (data.unitId === task.unitId || holdsAlready(draft, data.unitId, task)) return refusals.unitNamedTwice()
  const its = helper ? ['coUnitOpinion'] : ofTheUnit
  const settles = settling(draft, ofTask(task.id, ...its), 'superseded')
  emit(draft, { kind: 'reassigned', assignmentId: task.id, reasonId: data.reasonId }, { settles })
  const kind = byCounty ? 'transferred' : 'assigned'
  return giveTo(draft, { kind, note: data.reasonId, designated: false, part: task.part })
}

const helperNamed = ({ state }: Draft, id: AssignmentId | null | undefined) =>
  helping(state.assignments).find((a) => a.id === id)
