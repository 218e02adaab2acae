import type { Database } from '../db/connect.ts'
import type { Subject } from '../db/queries/compare-with-ledger.ts'
import { verifyLedger, type LedgerVerdict } from '../db/queries/verify-ledger.ts'
import { everySubject } from './every-subject.ts'
import { inTurns } from './in-turns.ts'

export type BrokenLedger = Subject & Extract<LedgerVerdict, { whole: false }>

/** Verifies the chain of every suggestion and research; tells each broken one, with its first wrong row, as it is found. */
export async function verifyLedgers(
  db: Database,
  onBroken: (broken: BrokenLedger) => void,
): Promise<{ ledgers: number; rows: number; broken: number }> {
  const count = { ledgers: 0, rows: 0, broken: 0 }
  for await (const page of everySubject(db)) {
    // In one snapshot each, so that an event in the making is no gap.
    const verdicts = await inTurns(page, 4, (subject) =>
      db.transaction((tx) => verifyLedger(tx, subject), { isolationLevel: 'repeatable read', accessMode: 'read only' }),
    )
    for (const [n, verdict] of verdicts.entries()) {
      const subject = page[n]
      count.ledgers += 1
      if (verdict.whole) count.rows += verdict.rows
      else if (subject) {
        count.broken += 1
        onBroken({ ...subject, ...verdict })
      }
    }
  }
  return count
}
