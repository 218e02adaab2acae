/** 签收, 报送结果, 审核通过, 退回补办: the unit's work and its check. */
import { answering } from '../assignments.ts'
import { emit, type Draft } from '../draft.ts'
import { isPaused } from '../flags.ts'
import { ofKind, ofTask, owed, settling } from '../obligations.ts'
import { resuming, stopping } from '../standing.ts'
import type { Assignment } from '../suggestion.ts'
import type { Act } from './act.ts'
import { opinionsFor } from './helping.ts'
import { promised, unfitPromise } from './committing.ts'
import { isOnBehalf, taskFor } from './task.ts'

const track = (draft: Draft) => (draft.state.route === 'county' ? 'county' : 'township')

export const signFor: Act<'signFor'> = (draft, { data }) => {
  const { task, refusal } = taskFor(draft, 'signFor', data, (a) => a.signedAt === null)
  if (refusal) return refusal
  const body = { kind: 'signedFor', assignmentId: task.id, onBehalf: isOnBehalf(draft) } as const
  emit(draft, body, { settles: settling(draft, ofTask(task.id, 'signFor')) })
  return undefined
}

/** The unit's clock stands while the assigner checks what it handed in. */
export const submitResult: Act<'submitResult'> = (draft, { data }) => {
  const { task, refusal } = taskFor(draft, 'submitResult', data, (a) => a.resultAt === null)
  if (refusal) return refusal
  const { documentId, degree, commitmentDate = null } = data
  const unfit = unfitPromise(draft, degree === 'planned', commitmentDate)
  if (unfit) return unfit
  const { missing, refusal: tooSoon } = task.part === 'lead' ? opinionsFor(draft, task) : { missing: [] }
  if (tooSoon) return tooSoon
  const onBehalf = isOnBehalf(draft)
  emit(
    draft,
    {
      kind: 'resultSubmitted',
      assignmentId: task.id,
      documentId,
      degree,
      onBehalf,
      ...(commitmentDate === null ? {} : { commitmentDate }),
      ...(missing.length === 0 ? {} : { missing }),
    },
    {
      settles: [
        ...settling(draft, ofTask(task.id, 'returnWindow', 'decideExtension'), 'superseded'),
        ...(task.part === 'lead' ? settling(draft, ofKind('coUnitOpinion'), 'superseded') : []),
      ],
      adjusts: stopping(draft, ofTask(task.id, 'handle', 'rehandle'), 'resultSubmitted'),
      opens: owed(
        draft,
        track(draft),
        'acceptResult',
        { at: draft.ctx.now, event: 'resultSubmitted' },
        { assignmentId: task.id },
      ),
    },
  )
  return undefined
}

/** What the unit owed is done as of the day it handed in; with several units, people are told when the last one's is accepted. */
export const acceptResult: Act<'acceptResult'> = (draft, { data }) => {
  const { task, refusal } = taskFor(draft, 'acceptResult', data, isHandedIn)
  if (refusal) return refusal
  const work = settling(draft, ofTask(task.id, 'handle', 'rehandle')).map((s) => ({ ...s, at: task.resultAt ?? s.at }))
  emit(
    draft,
    { kind: 'resultAccepted', assignmentId: task.id },
    {
      settles: [...settling(draft, ofTask(task.id, 'acceptResult')), ...work],
      opens: [
        ...(isLast(draft, task)
          ? owed(draft, track(draft), 'result', { at: draft.ctx.now, event: 'resultAccepted' })
          : []),
        ...(task.commitmentDate === null ? [] : promised(draft, task, task.commitmentDate)),
      ],
    },
  )
  return undefined
}

/** The unit has what was left of its term when it handed in, at least the policy's floor (3 working days). */
export const sendBack: Act<'sendBack'> = (draft, { data: { reasonId, ...which } }) => {
  const { task, refusal } = taskFor(draft, 'sendBack', which, isHandedIn)
  if (refusal) return refusal
  const { floor } = draft.ctx.policy.stops['acceptResult'] ?? { floor: null }
  emit(
    draft,
    { kind: 'sentBack', assignmentId: task.id, reasonId },
    {
      settles: settling(draft, ofTask(task.id, 'acceptResult')),
      adjusts: isPaused(draft.state) ? [] : resuming(draft, ofTask(task.id, 'handle', 'rehandle'), 'sentBack', floor),
    },
  )
  return undefined
}

const isHandedIn = (a: Assignment) => a.resultAt !== null && a.acceptedAt === null
const isLast = ({ state }: Draft, { id }: Assignment) =>
  answering(state.assignments).every((a) => a.id === id || a.acceptedAt !== null)
