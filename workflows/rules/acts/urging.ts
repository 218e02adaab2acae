/** 催办、督办: the notice was sent at the door; here is its trace, and what an urging by hand moves. */
import { dayOf } from '../calendar.ts'
import { emit, type Draft } from '../draft.ts'
import { marksAfterUrging } from '../marks.ts'
import { ruleOf, type Track } from '../policy.ts'
import type { Adjustment, Obligation } from '../suggestion.ts'
import type { Act } from './act.ts'

/** Never refused: the unit has the notice in hand. One sent by hand begins the days until the supervision again; the clock's own does not. */
export const noticeSent: Act<'noticeSent'> = (draft, { data, actor }) => {
  const { kind, noticeId, number, obligationIds } = data
  const byHand = kind === 'urge' && actor.kind === 'official'
  const adjusts = draft.state.open
    .filter((o) => byHand && obligationIds.includes(o.id) && o.marks.some((mark) => mark.kind === 'supervise'))
    .map((o) => urged(draft, o))
  emit(draft, { kind: kind === 'urge' ? 'urged' : 'supervised', noticeId, number, obligationIds }, { adjusts })
  return undefined
}

function urged({ ctx: { policy, calendar }, at }: Draft, obligation: Obligation): Adjustment {
  const { id, dueAt, stoppedAt, provisional, marks } = obligation
  const rule = ruleOf(policy, obligation.track as Track, obligation.kind)
  return {
    id,
    was: dueAt,
    dueAt,
    stoppedAt,
    provisional,
    marks: marksAfterUrging(marks, { rule, policy, calendar }, dayOf(at)),
    change: {
      kind: 'urged',
      event: 'urged',
      at,
      left: null,
      floor: null,
      lastDay: dueAt === null ? null : dayOf(dueAt - 1),
      skipped: [],
      provisional,
      calendarVersion: calendar.version,
    },
  }
}
