/** 分类: the route is decided with a reason; decided again, nothing is erased and the new route's clocks start. */
import { seatsOf } from '../access.ts'
import { emit, type Draft } from '../draft.ts'
import { routeRules } from '../moves.ts'
import { owed, ofKind, settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { DocumentId, Route } from '../suggestion.ts'
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
    if (!seats.some((seat) => classifiedBy.includes(seat))) return refusals.routeNotForPost()
  }
  const again = state.route !== null
  const before = state.route
  const settles = [
    ...settling(draft, ofKind('classify')),
    ...settling(draft, (o) => again && o.track === before && o.feedback !== 'progress', 'superseded'),
  ]
  const firstHere =
    state.round === 1 && !again && !state.open.some((o) => o.kind === 'classify' && o.startAt > state.registeredAt)
  const start = again
    ? { at: ctx.now, event: 'reclassified' }
    : firstHere
      ? { at: state.registeredAt, event: 'registered' }
      : { at: ctx.now, event: 'returnedToTownship' }
  const after = { ...state, route }
  const opens = opensWith.flatMap((key) =>
    owed(draft, route, key, key === 'openResearch' ? { at: ctx.now, event: 'researchProposed' } : start, {}, after),
  )
  emit(draft, { kind: again ? 'reclassified' : 'classified', route, reasonId }, { opens, settles })
  return undefined
}
