import type { Adjustment } from '../../workflows/rules/suggestion.ts'
import { amberOf, keepsAmber, obligationRow, type LedgerRow, type ObligationRow, type Owing } from './obligation-row.ts'

/** Every obligation row a whole ledger leaves behind, settled ones too; what `writeObligations` wrote event by event. */
export function owedRows(subject: Owing, ledger: readonly LedgerRow[]): ObligationRow[] {
  const rows = new Map<string, ObligationRow>()
  const change = (id: string, to: (row: ObligationRow) => ObligationRow) => {
    const row = rows.get(id)
    // What is settled stays as it was settled.
    if (row?.settledAt === null) rows.set(id, to(row))
  }
  for (const { seq, opens, settles, adjusts = [] } of ledger) {
    for (const o of opens) rows.set(o.id, obligationRow(subject, seq, o))
    for (const adjustment of adjusts) change(adjustment.id, (row) => moved(row, adjustment))
    for (const { id, how, at } of settles)
      change(id, (row) => ({ ...row, settledAt: new Date(at), settledHow: how, settledSeq: seq }))
  }
  return [...rows.values()]
}

const moved = (row: ObligationRow, adjustment: Adjustment): ObligationRow => {
  const { dueAt, stoppedAt, provisional, marks, change } = adjustment
  return {
    ...row,
    dueAt: dueAt === null ? null : new Date(dueAt),
    stoppedAt: stoppedAt === null ? null : new Date(stoppedAt),
    amberAt: keepsAmber(adjustment) ? row.amberAt : amberOf(marks),
    provisional,
    marks,
    explanation: { ...row.explanation, changes: [...(row.explanation.changes ?? []), change] },
  }
}
