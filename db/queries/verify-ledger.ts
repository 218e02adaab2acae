import { asc, eq } from 'drizzle-orm'
import { ledgerHash } from '../commands/ledger-hash.ts'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { researchEvent } from '../schema/research-event.ts'
import { suggestion } from '../schema/suggestion.ts'
import { suggestionEvent } from '../schema/suggestion-event.ts'
import { ledgerEvent } from './ledger-event.ts'

export type LedgerVerdict =
  | { readonly whole: true; readonly rows: number }
  /** `seq`: the first row that is not what was written, or is not there. */
  | { readonly whole: false; readonly seq: number; readonly why: 'missing' | 'changed' }

/**
 * Is the ledger of one suggestion or research still what was written, row by row? A changed row breaks the chain at itself, a missing
 * one leaves a gap, and a cut-off end is shorter than the row's own count. A ledger longer than that count is whole: the row is behind.
 */
export async function verifyLedger(
  reader: Reader,
  { kind, id }: { kind: 'suggestion' | 'research'; id: string },
): Promise<LedgerVerdict> {
  const [rows, [subject]] =
    kind === 'suggestion'
      ? [
          await reader
            .select()
            .from(suggestionEvent)
            .where(eq(suggestionEvent.suggestionId, id))
            .orderBy(asc(suggestionEvent.seq)),
          await reader.select({ seq: suggestion.seq }).from(suggestion).where(eq(suggestion.id, id)),
        ]
      : [
          await reader
            .select()
            .from(researchEvent)
            .where(eq(researchEvent.researchId, id))
            .orderBy(asc(researchEvent.seq)),
          await reader.select({ seq: research.seq }).from(research).where(eq(research.id, id)),
        ]
  let before = ''
  for (const [n, row] of rows.entries()) {
    if (row.seq !== n + 1) return { whole: false, seq: n + 1, why: 'missing' }
    const { seq, body } = row
    if (ledgerHash(before, id, ledgerEvent(row)) !== row.hash || row.kind !== body.kind)
      return { whole: false, seq, why: 'changed' }
    before = row.hash
  }
  if (rows.length < Math.max(1, subject?.seq ?? 0)) return { whole: false, seq: rows.length + 1, why: 'missing' }
  return { whole: true, rows: rows.length }
}
