import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { Adjustment, SuggestionEvent } from '../../workflows/rules/suggestion.ts'

type Stored<E extends SuggestionEvent | ResearchEvent> = Pick<
  E,
  'seq' | 'commandId' | 'actor' | 'rulesVersion' | 'body' | 'opens' | 'settles'
> & {
  readonly occurredAt: Date
  readonly recordedAt: Date
  readonly adjusts: readonly Adjustment[] | null
}

/** One ledger row as the event it was written from; what an event never had is absent, so that its hash stays its own. */
export function ledgerEvent<E extends SuggestionEvent | ResearchEvent>(row: Stored<E>): E {
  const { seq, commandId, actor, occurredAt, recordedAt, rulesVersion, body, opens, settles, adjusts } = row
  const told = { seq, commandId, actor, rulesVersion, body, opens, settles, ...(adjusts === null ? {} : { adjusts }) }
  return { ...told, occurredAt: occurredAt.getTime(), recordedAt: recordedAt.getTime() } as E
}
