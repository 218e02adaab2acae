/** 申请退回: the wrong unit gives a matter back, with reasons and within its window; the assigner decides. */
import { emit, type Draft } from '../draft.ts'
import { ofTask, owed, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Assignment } from '../suggestion.ts'
import type { Act } from './act.ts'
import { answering } from '../assignments.ts'
import { isInReturnWindow } from '../moves.ts'
import { giveTo, releaseCoUnits, unfitForCounty, unfitForTownship } from './assigning.ts'
import { taskFor } from './task.ts'

export const returnAssignment: Act<'returnAssignment'> = (draft, { data: { reasonId, ...which } }) => {
  const { state, ctx, at } = draft
  const { task, refusal } = taskFor(draft, 'returnAssignment', which, (a) => !a.returnPending)
  if (refusal) return refusal
  if (!isInReturnWindow(state, task, at)) return refusals.returnWindowOver()
  const track = state.route === 'county' ? 'county' : 'township'
  const requested = { at: ctx.now, event: 'returnRequested' }
  emit(
    draft,
    { kind: 'returnRequested', assignmentId: task.id, reasonId },
    {
      settles: settling(draft, ofTask(task.id, 'returnWindow')),
      opens: owed(draft, track, 'decideReturn', requested, { assignmentId: task.id }),
    },
  )
  return undefined
}

/** What a unit's task opened, and goes with it. */
export const ofTheUnit = ['signFor', 'returnWindow', 'handle', 'rehandle', 'assignmentStatus', 'decideExtension']

export const decideReturn: Act<'decideReturn'> = (draft, { data }) => {
  const { state, ctx } = draft
  const { task, refusal } = taskFor(draft, 'decideReturn', data, (a) => a.returnPending)
  if (refusal) return refusal
  const about = { assignmentId: task.id, reasonId: data.reasonId }
  const decided = settling(draft, ofTask(task.id, 'decideReturn'))
  if (!data.granted) {
    emit(draft, { kind: 'returnRefused', ...about }, { settles: decided })
    return undefined
  }
  if (data.unitId === null && answering(state.assignments).length > 1) return refusals.returnNeedsUnit()
  if (holdsAlready(draft, data.unitId, task)) return refusals.unitNamedTwice()
  const byCounty = state.route === 'county'
  const unfit = data.unitId === null ? undefined : byCounty ? unfitForCounty(draft) : unfitForTownship(draft)
  if (unfit) return unfit
  const again = owed(draft, byCounty ? 'county' : 'township', byCounty ? 'transferAgain' : 'assignAgain', {
    at: ctx.now,
    event: 'returnGranted',
  })
  emit(
    draft,
    { kind: 'returnGranted', ...about },
    {
      settles: [...decided, ...settling(draft, ofTask(task.id, ...ofTheUnit), 'superseded')],
      opens: data.unitId === null ? again : [],
    },
  )
  if (data.unitId === null) releaseCoUnits(draft)
  else
    giveTo(draft, {
      kind: byCounty ? 'transferred' : 'assigned',
      note: data.reasonId,
      designated: true,
      part: task.part,
    })
  return undefined
}

/** Is this unit at work on it already, in another task than this one? */
export const holdsAlready = ({ state }: Draft, unitId: string | null, { id }: Assignment): boolean =>
  state.assignments.some((a) => a.endedAt === null && a.id !== id && a.unitId === unitId)
