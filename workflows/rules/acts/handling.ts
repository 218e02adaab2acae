/** 签收, 报送结果, 审核通过, 退回补办: the unit's work and its check. */
import { currentAssignment, seatsOf } from '../access.ts'
import { dayOf, workingDaysBetween } from '../calendar.ts'
import { emit, type Draft } from '../draft.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { ruleOf } from '../policy.ts'
import type { Assignment } from '../suggestion.ts'
import type { Act } from './act.ts'

/** The tables open these moves only where a unit holds the matter. */
function held(draft: Draft): Assignment {
  const assignment = currentAssignment(draft.state)
  if (!assignment) throw new Error('no unit holds this suggestion')
  return assignment
}
const onBehalf = ({ command, state }: Draft) =>
  command.actor.kind === 'official' &&
  !seatsOf(command.actor.personId, command.actor.post, state).includes('HandlingUnit')
const track = (draft: Draft) => (draft.state.route === 'county' ? 'county' : 'township')

export const signFor: Act<'signFor'> = (draft) => {
  const body = { kind: 'signedFor', assignmentId: held(draft).id, onBehalf: onBehalf(draft) } as const
  emit(draft, body, { settles: settling(draft, ofKind('signFor')) })
  return undefined
}

export const submitResult: Act<'submitResult'> = (draft, { data }) => {
  const body = { kind: 'resultSubmitted', assignmentId: held(draft).id, onBehalf: onBehalf(draft), ...data } as const
  emit(draft, body, {
    settles: [
      ...settling(draft, ofKind('handle', 'rehandle')),
      ...settling(draft, ofKind('returnWindow'), 'superseded'),
    ],
    opens: owed(draft, track(draft), 'acceptResult', { at: draft.ctx.now, event: 'resultSubmitted' }),
  })
  return undefined
}

export const acceptResult: Act<'acceptResult'> = (draft) => {
  emit(
    draft,
    { kind: 'resultAccepted', assignmentId: held(draft).id },
    {
      settles: settling(draft, ofKind('acceptResult')),
      opens: owed(draft, track(draft), 'result', { at: draft.ctx.now, event: 'resultAccepted' }),
    },
  )
  return undefined
}

/** The unit has what was left of its term when it handed in, at least the policy's floor (3 working days). */
export const sendBack: Act<'sendBack'> = (draft, { data }) => {
  const { state, ctx } = draft
  const key = state.round === 1 ? 'handle' : 'rehandle'
  const floor = ctx.policy.stops['acceptResult']?.floor.amount ?? 3
  const left = state.work?.stoppedAt
    ? workingDaysBetween(dayOf(state.work.stoppedAt), dayOf(state.work.dueAt - 1), ctx.calendar)
    : 0
  const rule = { ...ruleOf(ctx.policy, track(draft), key), amount: Math.max(left, floor), unit: 'workingDays' as const }
  emit(
    draft,
    { kind: 'sentBack', assignmentId: held(draft).id, reasonId: data.reasonId },
    {
      settles: settling(draft, ofKind('acceptResult')),
      opens: owed(draft, track(draft), key, { at: ctx.now, event: 'sentBack' }, { rule }),
    },
  )
  return undefined
}
