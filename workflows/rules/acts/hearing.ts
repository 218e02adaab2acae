/** What submitters say after registering: more facts, a rating, a withdrawal. Nobody needs an account for it. */
import { dayOf } from '../calendar.ts'
import { emit, type Draft } from '../draft.ts'
import { owed, ofKind, sameRecipient, settling, toldSubmitters } from '../obligations.ts'
import { ruleOf, type Track } from '../policy.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { EventBody, Obligation, OpenedObligation, Submitter } from '../suggestion.ts'
import type { Act } from './act.ts'
import { goOn } from './pausing.ts'

const find = (draft: Draft, id: string): Submitter | undefined => draft.state.submitters.find((s) => s.id === id)

export const submitterSupplied: Act<'submitterSupplied'> = (draft, { data }) => {
  if (!find(draft, data.submitterId)) return refusals.submitterUnknown()
  if (draft.state.voided) return refusals.entryVoided()
  emit(draft, { kind: 'supplied', ...data })
  goOn(draft, 'supplied', 'done')
  return undefined
}

/** 不满意 reopens nothing by itself: the assigner owes a decision. After closing, the matter stands at 办结 again for it. */
export const submitterRated: Act<'submitterRated'> = (draft, { data }) => {
  const { state, ctx } = draft
  const submitter = find(draft, data.submitterId)
  if (!submitter) return refusals.submitterUnknown()
  if (submitter.withdrawn) return refusals.alreadyWithdrawn()
  if (state.voided) return refusals.entryVoided()
  if (state.stage !== 'answered' && state.stage !== 'closed') return refusals.notAnsweredYet()
  if (state.ratings.some((r) => r.submitterId === data.submitterId && r.round === state.round))
    return refusals.alreadyRated()
  const me = { kind: 'submitter', id: data.submitterId } as const
  const settles = settling(draft, (o) => o.kind === 'rate' && sameRecipient(o.owedTo, me))
  const decide =
    data.satisfaction === 'dissatisfied' && !state.open.some(ofKind('decideDissatisfied'))
      ? owed(draft, 'common', 'decideDissatisfied', { at: ctx.now, event: 'dissatisfied' })
      : []
  if (decide.length > 0 && state.stage === 'closed') emit(draft, { kind: 'reopened' })
  emit(draft, { kind: 'rated', ...data }, { settles, opens: decide })
  return undefined
}

export const submitterWithdrew: Act<'submitterWithdrew'> = (draft, { data }) =>
  withdrawing(draft, { kind: 'withdrew', ...data })

/** 群众撤回, said by word of mouth or in writing and entered for him. */
export const recordWithdrawal: Act<'recordWithdrawal'> = (draft, { data }) =>
  withdrawing(draft, { kind: 'withdrawalRecorded', ...data })

/** Ends one submitter’s claims; the last one’s withdrawal ends the suggestion. */
function withdrawing(
  draft: Draft,
  body: Extract<EventBody, { kind: 'withdrew' | 'withdrawalRecorded' }>,
): Refusal | undefined {
  const { submitterId } = body
  const submitter = find(draft, submitterId)
  if (!submitter) return refusals.submitterUnknown()
  if (draft.state.stage === 'closed') return refusals.lifeOver()
  if (submitter.withdrawn) return refusals.alreadyWithdrawn()
  const mine = (o: Obligation) => o.owedTo?.kind === 'submitter' && o.owedTo.id === submitterId
  const last = draft.state.submitters.every((s) => s.withdrawn || s.id === submitterId)
  emit(draft, body, {
    settles: settling(draft, (o) => last || mine(o), 'withdrawn'),
    opens: last ? [] : passedOn(draft, mine, submitterId),
  })
  if (last) emit(draft, { kind: 'closed', because: 'withdrawn' })
  return undefined
}

/** A day that was set stays that day. */
const setDayOf = ({ ctx: { policy } }: Draft, { track, kind, dueAt }: Obligation) =>
  dueAt !== null && ruleOf(policy, track as Track, kind).dueOn ? { setDay: dayOf(dueAt - 1) } : {}

/** The lost query code was issued again at the door, where the old one died at once; here is its trace. */
export const queryCodeIssued: Act<'queryCodeIssued'> = (draft, { data }) => {
  if (!find(draft, data.submitterId)) return refusals.submitterUnknown()
  emit(draft, { kind: 'queryCodeIssued', ...data })
  return undefined
}

/** A contact person who withdraws leaves what was owed to him to each of the others he stood for. */
function passedOn(draft: Draft, mine: (o: Obligation) => boolean, leaving: string): Omit<OpenedObligation, 'id'>[] {
  if (draft.state.contactPersonId !== leaving) return []
  const others = { ...draft.state, contactPersonId: null }
  const recipients = toldSubmitters(others)
    .filter((id) => id !== leaving)
    .map((id) => ({ kind: 'submitter' as const, id }))
  return draft.state.open
    .filter(mine)
    .flatMap((o) =>
      owed(
        draft,
        o.track as Parameters<typeof owed>[1],
        o.kind,
        { at: draft.ctx.now, event: 'withdrew' },
        { recipients, ...(o.feedback ? { feedback: o.feedback } : {}), ...setDayOf(draft, o) },
      ),
    )
}
