/** 申请延期, 审批延期: asked before the term ends, with a reason; the assigner decides, and the citizen is told why the same day. */
import { dayOf, endOfDay, type Counted } from '../calendar.ts'
import { emit, type Draft } from '../draft.ts'
import { hardStopDay } from '../hard-stop.ts'
import { ofKind, ofTask, owed, settling } from '../obligations.ts'
import { ruleOf, type ExtensionTerms, type Term, type Track } from '../policy.ts'
import { lastDayOf } from '../recount.ts'
import { refusals, type Refusal } from '../refusals.ts'
import { resuming, stopping, until } from '../standing.ts'
import type { Adjustment, Assignment, Obligation } from '../suggestion.ts'
import type { Act } from './act.ts'
import { isOnBehalf, taskFor } from './task.ts'

/** What is to be extended, whose it is (null: the station's answer), and within which bounds. */
interface Asked {
  readonly task: Assignment | null
  readonly which: (obligation: Obligation) => boolean
  readonly terms: ExtensionTerms
  readonly max: Term
}

export const requestExtension: Act<'requestExtension'> = (draft, { data }) => {
  const asked = find(draft, 'requestExtension', data, (a) => a.extensionAsked === null && a.resultAt === null)
  if ('refusal' in asked) return asked.refusal
  const { task, which, terms, max } = asked
  const amount = data.amount ?? max.amount
  const refused = mayNotAsk(draft, asked, amount, data.headSigned)
  if (refused) return refused
  emit(
    draft,
    {
      kind: 'extensionRequested',
      assignmentId: task?.id ?? null,
      amount,
      unit: max.unit,
      reasonId: data.reasonId,
      headSigned: terms.unitHeadSigns === true,
      onBehalf: task !== null && isOnBehalf(draft),
    },
    {
      adjusts: stopping(draft, which, 'extensionRequested'),
      opens: owed(
        draft,
        'common',
        'decideExtension',
        { at: draft.ctx.now, event: 'extensionRequested' },
        task ? { assignmentId: task.id } : {},
      ),
    },
  )
  return undefined
}

export const decideExtension: Act<'decideExtension'> = (draft, { data }) => {
  const asked = find(draft, 'decideExtension', data, (a) => a.extensionAsked !== null)
  if ('refusal' in asked) return asked.refusal
  const { task, which, max } = asked
  const wanted = task ? task.extensionAsked : draft.state.extensionAsked
  if (wanted === null) throw new Error('no extension awaits a decision')
  const assignmentId = task?.id ?? null
  const mine = task ? ofTask(task.id, 'decideExtension') : ofKind('decideExtension')
  const settles = settling(draft, mine)
  if (!data.granted) {
    const { floor } = draft.ctx.policy.stops['decideExtension'] ?? { floor: null }
    const body = { kind: 'extensionRefused', assignmentId, reasonId: data.reasonId } as const
    emit(draft, body, { settles, adjusts: resuming(draft, which, 'extensionRefused', floor) })
    return undefined
  }
  const amount = data.amount ?? wanted
  if (amount > wanted) return refusals.extensionTooLong({ ...max, amount: wanted })
  const adjusts = draft.state.open
    .filter((o) => which(o) && o.stoppedAt !== null)
    .map((o) => extended(draft, o, { amount, unit: max.unit }, data.reasonId))
  emit(
    draft,
    {
      kind: 'extensionGranted',
      assignmentId,
      obligationIds: adjusts.map((a) => a.id),
      amount,
      unit: max.unit,
      reasonId: data.reasonId,
    },
    { settles, adjusts, opens: told(draft) },
  )
  return undefined
}

function told(draft: Draft) {
  const today = dayOf(draft.ctx.now)
  const told = draft.state.open.filter(ofKind('extensionNotice')).map((o) => o.owedTo?.id)
  return owed(
    draft,
    'common',
    'extensionNotice',
    { at: draft.ctx.now, event: 'extensionGranted' },
    { setDay: today },
  ).filter((o) => !told.includes(o.owedTo?.id))
}

function find(
  draft: Draft,
  move: 'requestExtension' | 'decideExtension',
  named: { readonly assignmentId?: string | null },
  ready: (task: Assignment) => boolean,
): Asked | { readonly refusal: Refusal } {
  const { state, ctx } = draft
  if (state.route === 'answer') {
    const terms = ctx.policy.extensions.answer
    return { task: null, which: ofKind('answer'), terms, max: terms.max ?? none }
  }
  const { task, refusal } = taskFor(draft, move, named, ready)
  if (refusal) return { refusal }
  const which = ofTask(task.id, 'handle', 'rehandle')
  const work = state.open.find(which)
  if (!work) return { refusal: refusals.extensionNotHere() }
  const terms = ctx.policy.extensions[ruleOf(ctx.policy, work.track as Track, work.kind).extension]
  return { task, which, terms, max: terms.max ?? none }
}
const none: Term = { amount: 0, unit: 'days' }

function mayNotAsk(
  draft: Draft,
  { which, terms, max }: Asked,
  amount: number,
  headSigned: boolean,
): Refusal | undefined {
  const { state, at } = draft
  const work = state.open.filter(which)
  if (terms.times === 0 || work.length === 0) return refusals.extensionNotHere()
  if (work.some((o) => state.extended.filter((id) => id === o.id).length >= terms.times))
    return refusals.extensionUsed()
  if (work.some((o) => o.stoppedAt === null && o.dueAt !== null && at >= o.dueAt)) return refusals.extensionTooLate()
  if (amount > max.amount) return refusals.extensionTooLong(max)
  if (terms.unitHeadSigns && !headSigned) return refusals.headMustSign()
  return undefined
}

/** Counted from the old last day, or from today where the decision itself came later than that; never past the hard stop. */
function extended(draft: Draft, obligation: Obligation, added: Term, reasonId: string): Adjustment {
  const { calendar, now } = draft.ctx
  if (obligation.dueAt === null) throw new Error(`${obligation.kind} has no day to extend`)
  const was = dayOf(obligation.dueAt - 1)
  const from = was < dayOf(now) ? dayOf(now) : was
  const wanted = lastDayOf(from, added, calendar)
  const stop = hardStopDay(draft.state, draft.ctx)
  const counted: Counted = stop !== null && stop.day < wanted.day ? stop : wanted
  const { actor } = draft.command
  return {
    id: obligation.id,
    was: obligation.dueAt,
    dueAt: endOfDay(counted.day),
    stoppedAt: null,
    provisional: counted.provisional,
    marks: until(draft, obligation, counted.day).marks.filter((m) => m.at > now || m.kind !== 'amber'),
    change: {
      kind: 'extended',
      event: 'extensionGranted',
      at: now,
      left: null,
      floor: null,
      lastDay: counted.day,
      skipped: counted.skipped,
      provisional: counted.provisional,
      calendarVersion: calendar.version,
      added,
      ...(counted === stop ? { hardStop: stop.day } : {}),
      reasonId,
      ...(actor.kind === 'official' ? { approvedBy: actor.post.organizationId } : {}),
    },
  }
}
