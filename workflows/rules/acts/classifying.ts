/** 分类: the route is decided with a reason; decided again, nothing is erased and the new route's clocks start. */
import { seatsOf } from '../access.ts'
import { emit, type Draft } from '../draft.ts'
import { routeRules } from '../moves.ts'
import type { Seat } from '../route.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { DocumentId, Obligation, Route } from '../suggestion.ts'
import type { Act } from './act.ts'

export const classify: Act<'classify'> = (draft, { data }) => {
  if (draft.state.route === data.route) return refusals.sameRoute()
  return decideRoute(draft, data.route, data.reasonId)
}

/** Classifies in the same act as the move after it; nothing to do when the route stands already. */
export function classifyFirst(draft: Draft, route: Route, reasonId: DocumentId | null): Refusal | undefined {
  if (draft.state.stage !== 'registered') return undefined
  return reasonId === null ? refusals.reasonMissing() : decideRoute(draft, route, reasonId)
}

function decideRoute(draft: Draft, route: Route, reasonId: DocumentId): Refusal | undefined {
  const { state, command, ctx } = draft
  const { classifiedBy, opensWith } = routeRules[route]
  if (command.actor.kind === 'official') {
    const seats = seatsOf(command.actor.personId, command.actor.post, state)
    // Who could not have chosen the route that stands may not undo it either.
    const standing = state.route === null ? classifiedBy : routeRules[state.route].classifiedBy
    const may = (by: readonly Seat[]) => seats.some((seat) => by.includes(seat))
    if (!may(classifiedBy) || !may(standing)) return refusals.routeNotForPost()
  }
  const again = state.route !== null
  const link = state.research?.ended === false ? state.research : null
  const settles = [
    ...settling(draft, ofKind('classify')),
    ...settling(draft, ofKind('decideExtension'), 'superseded'),
    ...settling(draft, (o) => isGivenUp(o, state.route, route), 'superseded'),
  ]
  const waiting = state.open.find(ofKind('classify'))
  const start = again
    ? { at: ctx.now, event: 'reclassified' }
    : waiting && waiting.startAt > state.registeredAt
      ? { at: waiting.startAt, event: 'returnedToTownship' }
      : { at: state.registeredAt, event: state.splitFrom === undefined ? 'registered' : 'split' }
  const after = { ...state, route }
  const asked = link !== null || state.open.some(ofKind('openResearch'))
  const opens = opensWith.flatMap((key) =>
    key === 'openResearch'
      ? asked
        ? []
        : owed(draft, route, key, { at: ctx.now, event: 'researchProposed' }, {}, after)
      : owed(draft, route, key, start, {}, after),
  )
  emit(draft, { kind: again ? 'reclassified' : 'classified', route, reasonId }, { opens, settles })
  if (route === 'research' && link)
    emit(draft, { kind: 'researchJoined', researchId: link.id, asMainRoute: true, sinceSeq: link.sinceSeq })
  return undefined
}

/** What the former route opened goes with it; what people were promised to be told of a research stays. A route that takes no
 *  research is itself the reasoned "no" to one that was proposed. */
const isGivenUp = (o: Obligation, before: Route | null, route: Route): boolean =>
  o.kind === 'openResearch'
    ? before === 'research' || route === 'answer' || route === 'redirect'
    : o.track === before && o.feedback !== 'progress' && o.kind !== 'result'
