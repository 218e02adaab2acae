import type { Client } from '@temporalio/client'
import { rebuildFromLedger, type Rebuilt } from '../../db/commands/rebuild-from-ledger.ts'
import type { Database } from '../../db/connect.ts'
import type { Subject } from '../../db/queries/compare-with-ledger.ts'
import { recordAudit } from '../../db/registers/record-audit.ts'
import { beginLife, workflowIdOf } from '../begin-life.ts'
import { differenceKinds, type Difference, type Outcome } from './difference.ts'

export interface Needs {
  readonly db: Database
  readonly client: Client
  readonly queue?: string
}

/**
 * Mends what was found of one suggestion or research: rows first, by the ledger and under the row's lock, once for all of them, with an
 * audit row; then its story. Answers the outcome of each difference, in order. Safe to repeat.
 */
export async function mend(needs: Needs, subject: Subject, found: readonly Difference[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  let rebuilt: Rebuilt | undefined
  for (const difference of found) {
    switch (differenceKinds[difference.kind].repair?.by) {
      case 'rebuild':
        rebuilt ??= await rebuild(needs.db, subject)
        outcomes.push(isWhole(rebuilt, difference) ? 'repaired' : 'left')
        break
      case 'start':
        await beginLife(needs, subject, { first: false })
        outcomes.push('repaired')
        break
      case 'restart':
        await beginLife(needs, subject, { first: false, instead: true })
        outcomes.push('repaired')
        break
      case 'resync':
        await needs.client.workflow.getHandle(workflowIdOf(subject)).signal('resync')
        outcomes.push('repaired')
        break
      // The outbox is settled by itself, and the rest is only named.
      case 'sendAgain':
      case undefined:
        outcomes.push('left')
    }
  }
  return outcomes
}

/** Not done: the chain broke, or the row went, since it was looked at; the next look names it. */
const isWhole = (rebuilt: Rebuilt, { details }: Difference) =>
  rebuilt.done && !details.some((id) => rebuilt.left.includes(id))

const rebuild = (db: Database, subject: Subject): Promise<Rebuilt> =>
  db.transaction(async (tx) => {
    const rebuilt = await rebuildFromLedger(tx, subject)
    if (rebuilt.done)
      await recordAudit(tx, { act: 'rebuiltFromLedger', personId: null, subjectId: subject.id, at: Date.now() })
    return rebuilt
  })
