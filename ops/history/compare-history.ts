import type { Client } from '@temporalio/client'
import type { Database } from '../../db/connect.ts'
import { suggestionLedger } from '../../db/queries/suggestion-ledger.ts'
import type { SuggestionEvent } from '../../workflows/rules/suggestion.ts'
import { workflowIdOf } from '../begin-life.ts'
import type { Difference } from '../reconcile/difference.ts'
import { lookAt } from '../reconcile/look-at.ts'
import { pairWithLedger, type Pair } from './pair-with-ledger.ts'
import { readTold } from './read-told.ts'
import type { ToldStep } from './told-step.ts'

export interface Comparison {
  /** `absent`: Temporal knows no run of it. `unreadable`: a payload key is missing. `away`: it did not answer, says who asks. */
  readonly temporal: 'read' | 'absent' | 'unreadable' | 'away'
  /** In order; where Temporal was not read, the ledger alone. */
  readonly pairs: readonly Pair[]
  /** What reconciling finds of this suggestion besides; nothing while Temporal is away. */
  readonly differences: readonly Difference[]
}

/** One suggestion's ledger beside what Temporal holds of it, and what does not agree. Throws when Temporal is away; writes nothing. */
export async function compareHistory(needs: { db: Database; client: Client }, id: string): Promise<Comparison> {
  const subject = { kind: 'suggestion', id } as const
  const settled = (await suggestionLedger(needs.db, id)).at(-1)?.seq ?? 0
  const told = await readable(readTold(needs.client, workflowIdOf(subject)))
  const ledger = await suggestionLedger(needs.db, id)
  const temporal = told === null ? 'absent' : told === 'unreadable' ? told : 'read'
  return {
    temporal,
    pairs: temporal === 'read' ? pairWithLedger(ledger, told as ToldStep[], settled) : ledgerAlone(ledger),
    differences: await lookAt(needs, subject),
  }
}

/** The ledger where nothing can stand beside it. */
export const ledgerAlone = (ledger: readonly SuggestionEvent[]): Pair[] =>
  ledger.map((event) => ({ ledger: [event], temporal: [], differs: null, seqs: [] }))

async function readable<T>(reading: Promise<T>): Promise<T | 'unreadable'> {
  try {
    return await reading
  } catch (error) {
    if (error instanceof Error && /payload key/.test(error.message)) return 'unreadable'
    throw error
  }
}
