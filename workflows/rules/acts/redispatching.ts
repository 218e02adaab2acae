/** 分办: a unit the county marks as dispatching passes its task on, once and within its return window; the day of handling stays. */
import { begun } from '../assignments.ts'
import { dayOf } from '../calendar.ts'
import { emit, idWithin, type Draft, type UnitFact } from '../draft.ts'
import { isInReturnWindow } from '../moves.ts'
import { ofKind, ofTask, owed, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Assignment, AssignmentMade, Obligation } from '../suggestion.ts'
import type { Act } from './act.ts'
import { unfitForCounty, unfitForTownship } from './assigning.ts'
import { holdsAlready, ofTheUnit } from './returning.ts'
import { taskFor } from './task.ts'

export const redispatch: Act<'redispatch'> = (draft, { data }) => {
  const { state, ctx } = draft
  const { task, refusal } = taskFor(draft, 'redispatch', data, (a) => a.dispatching === true)
  if (refusal) return refusal
  if (!isInReturnWindow(state, task, draft.at)) return refusals.returnWindowOver()
  const byCounty = state.route === 'county'
  const unfit = byCounty ? unfitForCounty(draft) : unfitForTownship(draft)
  if (unfit) return unfit
  if (data.unitId === task.unitId || holdsAlready(draft, data.unitId, task)) return refusals.unitNamedTwice()
  const assignment: AssignmentMade = {
    id: idWithin('asg', state.id, state.seq + 1),
    unitId: (ctx.facts.unit as UnitFact).id,
    assignedBy: task.unitId,
    assignedAt: ctx.now,
    part: task.part,
    signedAt: null,
    designated: false,
    endedAt: null,
  }
  emit(
    draft,
    { kind: 'redispatched', assignmentId: task.id, assignment, reasonId: data.reasonId },
    { opens: opens(draft, task, assignment), settles: settling(draft, ofTask(task.id, ...itsOwn), 'superseded') },
  )
  return undefined
}

/** People are told the new unit; where they have not heard of the former one yet, the same word tells both. */
const itsOwn = ofTheUnit.filter((kind) => kind !== 'assignmentStatus')

function opens(draft: Draft, task: Assignment, assignment: AssignmentMade) {
  const { state, ctx } = draft
  const track = state.route === 'county' ? 'county' : 'township'
  const after = { ...state, assignments: [...state.assignments, begun(assignment)] }
  const start = { at: ctx.now, event: 'redispatched' }
  const mine = { assignmentId: assignment.id }
  const given = track === 'county' ? 'transferred' : 'assigned'
  const work = state.open.filter(ofTask(task.id, 'handle', 'rehandle'))
  return [
    ...(state.open.some(ofKind('assignmentStatus')) ? [] : owed(draft, track, 'assignmentStatus', start, {}, after)),
    ...owed(draft, track, 'signFor', start, mine, after),
    ...owed(draft, track, 'returnWindow', start, mine, after),
    ...work.flatMap((o) =>
      owed(draft, track, o.kind, { at: o.startAt, event: given }, { ...mine, ...setBy(o) }, after),
    ),
  ]
}

/** The last day of the former unit's work, were it moved or not. */
const setBy = ({ dueAt }: Obligation) => (dueAt === null ? {} : { setDay: dayOf(dueAt - 1) })
