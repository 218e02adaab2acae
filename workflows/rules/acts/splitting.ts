/** 一信多事: one letter, several matters. Each further one gets its own number, text, route and clocks; the first goes on with the rest. */
import { emit, idWithin, openDraft, type Draft } from '../draft.ts'
import { register, type Registration } from '../register.ts'
import type { Refusal } from '../refusals.ts'
import type { CommandOf, SplitPart, Submitter, SuggestionState } from '../suggestion.ts'
import type { Act } from './act.ts'
import { classify } from './classifying.ts'

export const split: Act<'split'> = (draft, command) => {
  const { parts, reasonId } = command.data
  for (const part of parts) {
    const refused = bear(draft, command, part)
    if (refused) return refused
  }
  const named = parts.map(({ id, route }) => ({ suggestionId: id, route }))
  emit(draft, { kind: 'split', parts: named, reasonId })
  return undefined
}

/** A life of its own from this act on, judged by the same law: who may not choose its route may not split it off. */
function bear(draft: Draft, command: CommandOf<'split'>, part: SplitPart): Refusal | undefined {
  const { state, ctx } = draft
  const born = register(handedOn(state, part.id), command.actor, command.id ?? '', ctx, { split: true })
  const { route, reasonId } = part
  const classifying = { ...command, kind: 'classify', data: { route, reasonId } } as const
  const own = openDraft(born.state, classifying, ctx)
  emit(own, { kind: 'splitFrom', suggestionId: state.id, reasonId: command.data.reasonId })
  const refused = classify(own, classifying)
  if (refused) return refused
  draft.begins.push({ contentId: part.contentId, state: own.state, events: [born.event, ...own.events] })
  return undefined
}

/** The same people, as far as they have not withdrawn, under ids of their own; and all that was said when it was handed in. */
function handedOn(state: SuggestionState, id: string): Registration {
  const people = remaining(state).map((s, n) => ({ was: s.id, now: { ...s, id: idWithin('sbm', id, 1, n) } }))
  return {
    id,
    channel: state.channel,
    stationId: state.stationId,
    townshipOfficeId: state.townshipOfficeId,
    countyOfficeId: state.countyOfficeId,
    cityOfficeId: state.cityOfficeId,
    townshipId: state.townshipId,
    countyId: state.countyId,
    collectedAt: state.collectedAt,
    deputyId: state.deputyId,
    urgent: state.urgent,
    accusation: state.accusation,
    accusedIds: state.accusedIds,
    policyId: state.policyId,
    policyVersion: state.policyVersion,
    submitters: people.map(({ now }) => now),
    contactPersonId: people.find(({ was }) => was === state.contactPersonId)?.now.id ?? null,
    identityHidden: people.some(({ now }) => now.identityHidden),
  }
}

/** Those of a letter who go on with each of its parts, in its order. */
export const remaining = ({ submitters }: Pick<SuggestionState, 'submitters'>): readonly Submitter[] =>
  submitters.filter((s) => !s.withdrawn)
