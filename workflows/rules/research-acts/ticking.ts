/** The clock of a research: what has come due becomes an event, each mark once; windows that ended settle by themselves. */
import { dueMarks } from '../due-marks.ts'
import { ruleOf, type Track } from '../policy.ts'
import type { ResearchState } from '../research.ts'
import type { Obligation, PersonId } from '../suggestion.ts'
import type { Happening, ResearchContext } from './act.ts'

/** The next thing that has come due by now, or none. Judged one at a time: each may change what is still owed. */
export function comeDue(state: ResearchState, ctx: ResearchContext): Happening | undefined {
  const over = state.open.find((o) => o.marks.some((m) => m.kind === 'expire' && m.at <= ctx.now))
  if (over) return lapsed(over, ctx)
  for (const obligation of state.open) {
    const [mark] = dueMarks(obligation.marks, ctx.now)
    if (mark) return { body: { kind: 'researchMarked', obligationId: obligation.id, mark: mark.kind, at: mark.at } }
  }
  return undefined
}

function lapsed({ id, kind, track, owedTo, assignmentId }: Obligation, { policy, now }: ResearchContext): Happening {
  const { onExpiry } = ruleOf(policy, track as Track, kind)
  const byDeputy = kind === 'rateDeputy'
  const how = onExpiry === 'mayNotReturn' ? 'mayNotReturn' : 'unrated'
  return {
    body: {
      kind: 'researchLapsed',
      obligationId: id,
      paperId: (byDeputy ? assignmentId : owedTo?.id) ?? '',
      deputyId: byDeputy ? ((owedTo?.id as PersonId | undefined) ?? null) : null,
    },
    settles: [{ id, how, at: now }],
  }
}
