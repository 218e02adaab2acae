import type { Context } from './draft.ts'
import { dayOf } from './calendar.ts'
import { marksAfterUrging } from './marks.ts'
import { ruleOf, type Track } from './policy.ts'
import type { Adjustment, Obligation } from './suggestion.ts'

/** An urging by hand that went out `at` (epoch ms): the days until the supervision of these begin again; one that came already stays. It moves no due day. */
export const urgedAnew = (
  ctx: Pick<Context, 'policy' | 'calendar'>,
  listed: readonly Obligation[],
  at: number,
): Adjustment[] => listed.filter((o) => o.marks.some(({ kind }) => kind === 'supervise')).map((o) => urged(ctx, o, at))

function urged({ policy, calendar }: Pick<Context, 'policy' | 'calendar'>, o: Obligation, at: number): Adjustment {
  const { id, dueAt, stoppedAt, provisional, marks } = o
  const rule = ruleOf(policy, o.track as Track, o.kind)
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
