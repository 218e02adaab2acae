/** 申请退回: the wrong unit gives a matter back, with reasons and within its window; the assigner decides. */
import { currentAssignment } from '../access.ts'
import { emit } from '../draft.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { refusals } from '../refusals.ts'
import type { Act } from './act.ts'
import { giveTo, unfitForCounty, unfitForTownship } from './assigning.ts'

export const returnAssignment: Act<'returnAssignment'> = (draft, { data }) => {
  const { state, ctx, at } = draft
  const assignment = currentAssignment(state)
  const window = state.open.find(ofKind('returnWindow'))
  if (!assignment || !window || (window.dueAt !== null && at >= window.dueAt)) return refusals.returnWindowOver()
  const track = state.route === 'county' ? 'county' : 'township'
  emit(
    draft,
    { kind: 'returnRequested', assignmentId: assignment.id, reasonId: data.reasonId },
    {
      settles: settling(draft, ofKind('returnWindow')),
      opens: owed(draft, track, 'decideReturn', { at: ctx.now, event: 'returnRequested' }),
    },
  )
  return undefined
}

const ofTheUnit = ofKind('signFor', 'returnWindow', 'handle', 'rehandle', 'assignmentStatus')

export const decideReturn: Act<'decideReturn'> = (draft, { data }) => {
  const { state, ctx } = draft
  const assignment = currentAssignment(state)
  if (!assignment) return refusals.unitUnknown()
  const about = { assignmentId: assignment.id, reasonId: data.reasonId }
  const decided = settling(draft, ofKind('decideReturn'))
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
    { settles: [...decided, ...settling(draft, ofTheUnit, 'superseded')], opens: data.unitId === null ? again : [] },
  )
  if (data.unitId !== null)
    giveTo(draft, { kind: byCounty ? 'transferred' : 'assigned', note: data.reasonId, designated: true })
  return undefined
}
