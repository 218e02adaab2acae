/** The first event of a life: what was handed in, when, where, by whom. There is no refusal and no reject route (Article 20). */
import { idWithin, openDraft, type Context } from './draft.ts'
import { evolve } from './evolve.ts'
import { owed } from './obligations.ts'
import { rulesVersion, type Actor, type EventBody, type SuggestionEvent, type SuggestionState } from './suggestion.ts'

export type Registration = Extract<EventBody, { kind: 'registered' }>['suggestion']

/**
 * Event 1 and the state after it. The receipt is given by the act itself; whether an offline matter was entered in time
 * (≤ 1 working day after it was collected) stays on record; classifying is owed from now on. What is split off a letter was entered with it.
 */
export function register(
  suggestion: Registration,
  actor: Actor,
  commandId: string,
  ctx: Context,
  from: { split: boolean } = { split: false },
): { event: SuggestionEvent; state: SuggestionState } {
  const bare: SuggestionEvent = {
    seq: 1,
    commandId,
    actor,
    occurredAt: from.split ? ctx.now : suggestion.collectedAt,
    recordedAt: ctx.now,
    rulesVersion,
    body: { kind: 'registered', suggestion },
    opens: [],
    settles: [],
  }
  const clock = { id: null, kind: 'clock', actor, occurredAt: null, receivedAt: ctx.now, data: {} } as const
  const draft = openDraft(evolve(null, bare), clock, ctx)
  const registered = { at: ctx.now, event: 'registered' }
  const given = owed(draft, 'common', 'receipt', registered)
  const entered =
    suggestion.channel === 'online' || from.split
      ? []
      : owed(draft, 'common', 'enter', { at: suggestion.collectedAt, event: 'collected' }, { evenIfLate: true })
  const done = [...given, ...entered]
  const opens = [...done, ...owed(draft, 'common', 'classify', registered)].map((o, n) => ({
    id: idWithin('obl', suggestion.id, 1, n),
    ...o,
  }))
  const settles = opens.slice(0, done.length).map(({ id }) => ({ id, how: 'done' as const, at: ctx.now }))
  const event = { ...bare, opens, settles }
  return { event, state: evolve(null, event) }
}
