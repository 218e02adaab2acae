import { fold } from '../../workflows/rules/evolve.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { assignmentRows } from './assignment-rows.ts'
import { owedRows } from './owed-rows.ts'
import { lifeOf } from './suggestion-answer.ts'
import { suggestionColumns } from './suggestion-columns.ts'

/** What the memory must hold of a suggestion by its ledger: its columns with the state, obligations and tasks. Null: no ledger. */
export function suggestionByLedger(id: string, ledger: readonly SuggestionEvent[]) {
  const last = ledger.at(-1)
  const state = fold(ledger)
  if (!last || !state) return null
  return {
    life: lifeOf(state),
    columns: {
      deputyId: state.deputyId,
      channel: state.channel,
      urgent: state.urgent,
      identityHidden: state.identityHidden,
      collectedAt: new Date(state.collectedAt),
      registeredAt: new Date(state.registeredAt),
      ...suggestionColumns(state, last.recordedAt),
      rulesVersion: last.rulesVersion,
    },
    obligations: owedRows({ kind: 'suggestion', id, offices: state }, ledger),
    assignments: assignmentRows(state),
  }
}
