import { sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor, Command, DocumentId, PolicyVersion } from '../../workflows/rules/suggestion.ts'
import type { Transaction } from '../connect.ts'
import { policyCommand } from '../policy-command.ts'
import { boundElsewhere } from '../queries/bound-elsewhere.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { queueInBulk } from './queue-in-bulk.ts'

/** One act by which a county's open suggestions move to a version: whose, and where its reason stands. */
export interface PolicyMove extends PolicyVersion {
  readonly countyId: string
  readonly reasonId: DocumentId
  readonly actor: Extract<Actor, { kind: 'official' }>
}

/**
 * Tells every open suggestion of the county that is bound to another version and was not told yet. Null, and nothing is done, where another
 * version is in force. Answers how many were added. `now`: epoch ms.
 */
export async function queueMove(tx: Transaction, move: PolicyMove, now: number): Promise<number | null> {
  const { countyId, reasonId, actor, policyId, policyVersion } = move
  const version = { policyId, policyVersion }
  const inForce = await currentPolicy(tx, countyId, dayOf(now))
  if (inForce.id !== policyId || inForce.version !== policyVersion) return null
  const command: Command = {
    id: policyCommand(version),
    kind: 'policyChanged',
    actor,
    occurredAt: null,
    receivedAt: now,
    data: { ...version, reasonId },
  }
  return queueInBulk(
    tx,
    command,
    sql`select 'suggestion' as subject_kind, s.id as subject_id, s.next_due_at as due_at
      from suggestion s where ${boundElsewhere(countyId, version)}`,
  )
}
