import { foldResearch } from '../../workflows/rules/evolve-research.ts'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import { owedRows } from './owed-rows.ts'
import { researchLife } from './research-answer.ts'
import { researchColumns } from './research-columns.ts'

/** What the memory must hold of a research by its ledger, as `suggestionByLedger`; a research has no tasks of units. */
export function researchByLedger(id: string, ledger: readonly ResearchEvent[]) {
  const last = ledger.at(-1)
  const state = foldResearch(ledger)
  if (!last || !state) return null
  return {
    life: researchLife(state),
    columns: {
      officeId: state.officeId,
      openedAt: new Date(state.openedAt),
      ...researchColumns(state, last.recordedAt),
      rulesVersion: last.rulesVersion,
    },
    obligations: owedRows({ kind: 'research', id, offices: null }, ledger),
    assignments: [],
  }
}
