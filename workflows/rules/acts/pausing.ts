/** 请群众补充: while the submitter is asked for more, the clocks of the work stand; nothing waits for ever. */
import { taskOf } from '../assignments.ts'
import { dayOf, workingDaysBetween } from '../calendar.ts'
import { emit, type Draft } from '../draft.ts'
import { isPaused } from '../flags.ts'
import { ofKind, owed, settling } from '../obligations.ts'
import { ruleOf } from '../policy.ts'
import { refusals, type Refusal } from '../refusals.ts'
import { resuming, stopping } from '../standing.ts'
import type { EventBody, Move, Obligation, SettlementHow } from '../suggestion.ts'
import type { Act } from './act.ts'
import { tellInTheSameAct } from './telling.ts'

/** The clocks of the work itself; what people are owed to be told, and decisions on requests, run on. */
const work = ofKind(
  'classify',
  'answer',
  'explain',
  'assign',
  'assignAgain',
  'submitToCounty',
  'transfer',
  'transferAgain',
  'cityTransfer',
  'handle',
  'coUnitOpinion',
  'rehandle',
  'review',
)

export const askSubmitter: Act<'askSubmitter'> = (draft, { data }) => {
  const { state, ctx } = draft
  const refused = mayNotAsk(draft)
  if (refused) return refused
  const { totalMax } = ctx.policy.pause
  const rule = { ...ruleOf(ctx.policy, 'common', 'supply'), ...totalMax, amount: totalMax.amount - state.pausedDays }
  emit(
    draft,
    { kind: 'submitterAsked', documentId: data.documentId },
    {
      opens: owed(draft, 'common', 'supply', { at: ctx.now, event: 'submitterAsked' }, { rule }),
      adjusts: stopping(draft, work, 'submitterAsked'),
    },
  )
  return tellInTheSameAct(draft, 'progress', data.told)
}

function mayNotAsk({ state, ctx }: Draft): Refusal | undefined {
  if (state.submitters.every((s) => s.anonymous || s.withdrawn)) return refusals.nobodyToAsk()
  return state.pausedDays >= ctx.policy.pause.totalMax.amount ? refusals.pauseUsedUp() : undefined
}

/** Moves that go on with the work: whoever makes one no longer waits for the supplement. */
const goesOn: readonly Move[] = [
  'classify',
  'answer',
  'explain',
  'assign',
  'submitToCounty',
  'transfer',
  'returnToTownship',
  'submitToCity',
  'returnToCounty',
  'handOver',
  'redispatch',
  'submitResult',
  'decideReturn',
  'reassign',
  'join',
]

/** Ends the pause where this move goes on without the supplement. */
export function goOnWith(draft: Draft, move: Move): void {
  if (isPaused(draft.state) && goesOn.includes(move)) goOn(draft, 'wentOn', 'superseded')
}

/** A unit's clock that also stands because its result is being checked waits for that. */
const isChecked = (draft: Draft, { assignmentId }: Obligation) => taskOf(draft.state, assignmentId)?.resultAt != null

/** Sets the clocks going again with what was left; the days waited count against the whole that may be waited. */
export function goOn(
  draft: Draft,
  because: Extract<EventBody, { kind: 'wentOn' }>['because'],
  how: SettlementHow,
): void {
  const asked = draft.state.open.find(ofKind('supply'))
  if (!asked) return
  const waited = Math.max(0, workingDaysBetween(dayOf(asked.startAt), dayOf(draft.ctx.now), draft.ctx.calendar))
  emit(
    draft,
    { kind: 'wentOn', because, waited },
    {
      settles: settling(draft, (o) => o.id === asked.id, how),
      adjusts: resuming(draft, (o) => work(o) && !isChecked(draft, o), because),
    },
  )
}
