/** 申请退回: the wrong unit gives a matter back, with reasons and within its window; the assigner decides. */
import { emit } from '../draft.ts'
import { ofTask, owed, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Act } from './act.ts'
import { giveTo, unfitForCounty, unfitForTownship } from './assigning.ts'
import { taskFor } from './task.ts'

export const returnAssignment: Act<'returnAssignment'> = (draft, { data: { reasonId, ...which } }) => {
  const { state, ctx, at } = draft
  const { task, refusal } = taskFor(draft, 'returnAssignment', which, (a) => !a.returnPending)
  if (refusal) return refusal
  const window = state.open.find(ofTask(task.id, 'returnWindow'))
  if (!window || (window.dueAt !== null && at >= window.dueAt)) return refusals.returnWindowOver()
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

const ofTheUnit = ['signFor', 'returnWindow', 'handle', 'rehandle', 'assignmentStatus', 'decideExtension']

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
  if (data.unitId !== null)
    giveTo(draft, { kind: byCounty ? 'transferred' : 'assigned', note: data.reasonId, designated: true })
  return undefined
}
