/** The clock: what has come due by `now` becomes an event, each mark once; windows that ended settle by themselves. */
import { emit, type Draft } from '../draft.ts'
import { dueMarks } from '../due-marks.ts'
import { settling } from '../obligations.ts'
import { ruleOf } from '../policy.ts'
import type { Mark } from '../policy.ts'
import type { Obligation, SettlementHow } from '../suggestion.ts'
import type { Act } from './act.ts'
import { goOn } from './pausing.ts'

export const clock: Act<'clock'> = (draft) => {
  takeWhatIsDue(draft)
  return undefined
}

/** Everything that has come by now, whoever gave the occasion to look. */
export function takeWhatIsDue(draft: Draft): void {
  lapse(draft)
  for (const obligation of draft.state.open)
    for (const mark of dueMarks(obligation.marks, draft.ctx.now)) take(draft, obligation, mark)
}

const take = (draft: Draft, { id }: Obligation, { kind, at }: Mark) =>
  emit(draft, { kind: 'marked', obligationId: id, mark: kind, at })

const expired = (now: number) => (o: Obligation) => o.marks.some((m) => m.kind === 'expire' && m.at <= now)

function lapse(draft: Draft) {
  if (draft.state.open.some((o) => o.kind === 'supply' && expired(draft.ctx.now)(o)))
    goOn(draft, 'notSupplied', 'notSupplied')
  const over = draft.state.open.filter(expired(draft.ctx.now))
  if (over.length === 0) return
  const how = (o: Obligation): SettlementHow =>
    ruleOf(draft.ctx.policy, o.track as Parameters<typeof ruleOf>[1], o.kind).onExpiry === 'mayNotReturn'
      ? 'mayNotReturn'
      : 'unrated'
  const settles = over.flatMap((o) => settling(draft, (one) => one.id === o.id, how(o)))
  emit(draft, { kind: 'lapsed' }, { settles })
}
