/** 更正: what was entered wrongly is put right, with a reason; the old value is kept. Values of persons travel as documents only. */
import { emit, idWithin, type Draft } from '../draft.ts'
import { intakeRefusals } from '../intake-refusals.ts'
import { routeRules } from '../moves.ts'
import { owed } from '../obligations.ts'
import { isYetToCome } from '../paper-clock.ts'
import type { Track } from '../policy.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { CommandOf, FeedbackKind, OpenedObligation, Submitter } from '../suggestion.ts'
import type { Act } from './act.ts'

export const correct: Act<'correct'> = (draft, command) => {
  const { data } = command
  const refused = notTheirs(draft) ?? unfit(draft, data)
  if (refused) return refused
  if (data.what === 'submitter') return addForgotten(draft, data)
  const ofPerson = data.what === 'name' || data.what === 'phone' || data.what === 'address'
  const from = ofPerson ? idWithin('doc', draft.state.id, draft.state.seq + 1) : formerOf(draft, data.what)
  const { what, submitterId, to, reasonId } = data
  emit(draft, { kind: 'corrected', what, submitterId: ofPerson ? submitterId : null, from, to, reasonId })
  return undefined
}

type Data = CommandOf<'correct'>['data']

/** Who made the entry, or that office; what a citizen entered himself, his station. */
function notTheirs({ command: { actor }, state, ctx }: Draft): Refusal | undefined {
  const by = ctx.facts.correction?.enteredBy
  if (actor.kind !== 'official') return refusals.correctionLeftToOthers()
  const office = by?.organizationId ?? state.stationId
  const may = actor.personId === by?.personId || actor.post.organizationId === office
  return may ? undefined : refusals.correctionLeftToOthers()
}

function formerOf({ state, ctx }: Draft, what: Data['what']): string | null {
  if (what === 'channel') return state.channel
  return what === 'collectedAt' ? String(state.collectedAt) : (ctx.facts.correction?.former ?? null)
}

function unfit(draft: Draft, { what, submitterId, to }: Data): Refusal | undefined {
  const { state, ctx } = draft
  switch (what) {
    case 'submitter':
      return state.stage === 'answered' ? refusals.tooLateToAdd() : undefined
    case 'name':
    case 'phone':
    case 'address':
      return state.submitters.some((s) => s.id === submitterId && !s.withdrawn)
        ? undefined
        : refusals.submitterUnknown()
    case 'place':
      if (ctx.facts.correction?.known !== true) return intakeRefusals.placeElsewhere()
      break
    case 'category':
      if (ctx.facts.correction?.known !== true) return intakeRefusals.categoryUnknown()
      break
    case 'collectedAt':
      if (Number(to) > state.registeredAt || isYetToCome(Number(to), ctx.now))
        return refusals.collectedAfterRegistration()
      break
    case 'channel':
      break
  }
  return to === formerOf(draft, what) ? refusals.nothingToCorrect() : undefined
}

function addForgotten(draft: Draft, { to, anonymous, identityHidden, reasonId }: Data): undefined {
  const { state } = draft
  const id = idWithin('sbm', state.id, state.seq + 1)
  const submitter: Submitter = { id, anonymous, identityHidden, withdrawn: false }
  const body = { kind: 'submitterAdded', submitter, valueId: to ?? '', reasonId } as const
  emit(draft, body, { opens: owedToo(draft, id) })
}

type Opens = Omit<OpenedObligation, 'id'>[]
const keyOf: Partial<Record<FeedbackKind, string>> = { explanation: 'explain' }

/** He is owed what the others are owed now, and what they were told already; where a contact person hears for all, that is enough. */
function owedToo(draft: Draft, id: string): Opens {
  const { state, ctx } = draft
  if (state.contactPersonId !== null) return []
  const shape = { recipients: [{ kind: 'submitter' as const, id }] }
  const open = (track: string, key: string, feedback: FeedbackKind | null) =>
    owed(
      draft,
      track as Track,
      key,
      { at: ctx.now, event: 'submitterAdded' },
      feedback === null ? shape : { ...shape, feedback },
    )
  const others = state.open.filter((o) => o.owedTo?.kind === 'submitter')
  const kinds = new Map(others.map((o) => [`${o.track}.${o.kind}.${o.feedback}`, o]))
  const pending = [...kinds.values()].flatMap((o) => open(o.track, o.kind, o.feedback))
  const { route } = state
  if (route === null) return pending
  const told = routeRules[route].tells.filter(
    (kind) =>
      !others.some((o) => o.feedback === kind && o.track === route) &&
      state.feedback.some((f) => f.kind === kind && f.round === state.round && f.outcome !== 'failed'),
  )
  return [...pending, ...told.flatMap((kind) => open(route, keyOf[kind] ?? kind, kind))]
}
