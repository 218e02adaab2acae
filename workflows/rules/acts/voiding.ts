/** 误登作废: entered by mistake, or twice. One person asks, a second one confirms; the number stays, and it is never a way to refuse. */
import { maySee } from '../access.ts'
import { emit, type Draft } from '../draft.ts'
import { settling } from '../obligations.ts'
import { refusals, type Refusal } from '../refusals.ts'
import type { Voided } from '../suggestion.ts'
import type { Act } from './act.ts'

export const voidEntry: Act<'voidEntry'> = (draft, { data }) => {
  const refused = unfit(draft, data)
  if (refused) return refused
  emit(draft, { kind: 'voidAsked', ...data })
  return undefined
}

export const decideVoid: Act<'decideVoid'> = (draft, { actor, data }) => {
  const { voiding } = draft.state
  if (!voiding) throw new Error('nobody asked to void this entry')
  const { reasonId } = data
  const own = actor.kind === 'official' && actor.personId === voiding.askedBy
  if (!data.confirmed) {
    emit(draft, { kind: own ? 'voidTakenBack' : 'voidRefused', reasonId })
    return undefined
  }
  const refused = own ? refusals.voidNeedsAnother() : unfit(draft, voiding)
  if (refused) return refused
  emit(draft, { kind: 'voidConfirmed', reasonId }, { settles: settling(draft, () => true, 'voided') })
  emit(draft, { kind: 'closed', because: 'voided' })
  return undefined
}

function unfit(draft: Draft, { because, twinId }: Voided): Refusal | undefined {
  if (because === 'enteredTwice') return unfitTwin(draft, twinId)
  const { stage, assignments, research } = draft.state
  const untouched = (stage === 'registered' || stage === 'classified') && assignments.length === 0 && research === null
  return untouched ? undefined : refusals.voidHandled()
}

/** What is owed to these people goes over to the other entry: so it must stand, and they must stand on it. */
function unfitTwin(draft: Draft, twinId: string | null): Refusal | undefined {
  const { state, command, ctx } = draft
  const { twin } = ctx.facts
  const { actor } = command
  const seen = twin && actor.kind === 'official' && maySee(actor.personId, [actor.post], twin.subject)
  if (twinId === null || !twin || !seen || twin.id === state.id || twin.countyId !== state.countyId)
    return refusals.twinUnknown()
  if (!twin.stands) return refusals.twinGone()
  return twin.samePeople ? undefined : refusals.twinOfOthers()
}
