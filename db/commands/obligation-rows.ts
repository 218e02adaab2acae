import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'
import { amberOf, keepsAmber, obligationRow, type LedgerRow, type Owing } from './obligation-row.ts'

/**
 * Writes what the events open, move and settle: at most one insert and one update, however many there are. What a whole ledger leaves
 * here is told again by `owedRows`: whoever changes one changes the other.
 */
export async function writeObligations(tx: Transaction, subject: Owing, events: readonly LedgerRow[]): Promise<void> {
  const opened = events.flatMap((e) => e.opens.map((o) => obligationRow(subject, e.seq, o)))
  if (opened.length > 0) await tx.insert(obligation).values(opened)
  const changes = changesOf(events)
  if (changes.length > 0)
    await tx.execute(sql`
      update obligation set
        settled_at = c.settled_at, settled_how = c.how, settled_seq = c.seq,
        due_at = case when c.moved then c.due_at else obligation.due_at end,
        stopped_at = case when c.moved then c.stopped_at else obligation.stopped_at end,
        amber_at = case when c.ambers then c.amber_at else obligation.amber_at end,
        provisional = coalesce(c.provisional, obligation.provisional),
        marks = coalesce(c.marks, obligation.marks),
        explanation = case when c.moved then obligation.explanation || jsonb_build_object('changes',
          coalesce(obligation.explanation -> 'changes', '[]') || c.changes) else obligation.explanation end
      from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) as c(
        id text, settled_at timestamptz, how text, seq int,
        moved boolean, ambers boolean, due_at timestamptz, stopped_at timestamptz, amber_at timestamptz, provisional boolean, marks jsonb, changes jsonb)
      where obligation.id = c.id and obligation.settled_at is null`)
}

/** One row per obligation that moved or was settled: its last position, every step that led there, and its end if it came. */
function changesOf(events: readonly LedgerRow[]) {
  const rows = new Map<string, Record<string, unknown> & { changes: unknown[] }>()
  const rowOf = (id: string) => rows.get(id) ?? rows.set(id, { id, moved: false, ambers: false, changes: [] }).get(id)!
  for (const { seq, settles, adjusts = [] } of events) {
    for (const adjustment of adjusts) {
      const { id, dueAt, stoppedAt, provisional, marks, change } = adjustment
      const row = rowOf(id)
      row.changes.push(change)
      Object.assign(row, { moved: true, due_at: iso(dueAt), stopped_at: iso(stoppedAt), provisional, marks })
      if (!keepsAmber(adjustment))
        Object.assign(row, { ambers: true, amber_at: iso(amberOf(marks)?.getTime() ?? null) })
    }
    for (const { id, how, at } of settles) Object.assign(rowOf(id), { settled_at: iso(at), how, seq })
  }
  return [...rows.values()]
}

const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString())
