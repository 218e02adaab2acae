/** 承诺事项: a result that promises (列入计划) comes back by itself on its day, and those concerned are told what became of it. */
import { emit, type Draft } from '../draft.ts'
import { ofTask, owed, settling } from '../obligations.ts'
import { addWorkingDays, dayOf } from '../calendar.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { Assignment } from '../suggestion.ts'
import type { Act } from './act.ts'
import { isOnBehalf, taskFor } from './task.ts'

/** What a promise opens: it is owed on the day it names. */
export const promised = (draft: Draft, { id }: Pick<Assignment, 'id'>, day: string) =>
  owed(
    draft,
    'common',
    'commitment',
    { at: draft.ctx.now, event: 'resultAccepted' },
    { assignmentId: id, setDay: ahead(draft, day) },
  )

/** Nothing is born overdue: a day that passed while the result was checked gives way to the next working day. */
const ahead = ({ ctx: { now, calendar } }: Draft, day: string) =>
  day > dayOf(now) ? day : addWorkingDays(dayOf(now), 1, calendar).day

/** A promise names a day to come; nothing but a promise has one. */
export function unfitPromise(draft: Draft, isPromise: boolean, day: string | null): Refusal | undefined {
  if (isPromise && day === null) return refusals.commitmentDateMissing()
  if (!isPromise && day !== null) return refusals.nothingPromised()
  return day !== null && day <= dayOf(draft.ctx.now) ? refusals.commitmentDatePast() : undefined
}

export const reportCommitment: Act<'reportCommitment'> = (draft, { data }) => {
  const { outcome, documentId, commitmentDate = null } = data
  const isOpen = (a: Assignment) => draft.state.open.some(ofTask(a.id, 'commitment'))
  const { task, refusal } = taskFor(draft, 'reportCommitment', data, isOpen)
  if (refusal) return refusal
  const unfit = unfitPromise(draft, outcome === 'newDate', commitmentDate)
  if (unfit) return unfit
  const told = { at: draft.ctx.now, event: 'commitmentReported' }
  const waiting = draft.state.open.filter((o) => o.kind === 'commitmentFeedback')
  emit(
    draft,
    {
      kind: 'commitmentReported',
      assignmentId: task.id,
      outcome,
      documentId,
      commitmentDate,
      onBehalf: isOnBehalf(draft),
    },
    {
      settles: settling(draft, ofTask(task.id, 'commitment')),
      opens: [
        ...owed(draft, 'common', 'commitmentFeedback', told).filter(
          (o) => !waiting.some((w) => w.owedTo?.id === o.owedTo?.id),
        ),
        ...(commitmentDate === null ? [] : promised(draft, task, commitmentDate)),
      ],
    },
  )
  return undefined
}
