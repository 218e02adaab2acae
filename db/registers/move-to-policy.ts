import { sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor, Command, PolicyVersion } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { policyCommand } from '../policy-command.ts'
import { boundElsewhere } from '../queries/bound-elsewhere.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { keepDocument } from './keep-document.ts'
import { queueInBulk } from './queue-in-bulk.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Tells every open suggestion of a county that is bound to another version to move to the one in force: the reason, the audit row and the
 * words in one transaction. Again it adds only whom it missed. Null, and nothing is done, where another version is in force. Answers how
 * many were told now. `now`: epoch ms.
 */
export async function moveToPolicy(
  db: Database,
  asked: PolicyVersion & { countyId: string; reason: string },
  { actor, now }: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<number | null> {
  const { countyId, reason, policyId, policyVersion } = asked
  const version = { policyId, policyVersion }
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.policies'))`)
    const inForce = await currentPolicy(tx, countyId, dayOf(now))
    if (inForce.id !== policyId || inForce.version !== policyVersion) return null
    const { personId } = actor
    const subjectId = policyCommand(version)
    const kept = { subjectId, purpose: 'reason', text: reason, createdBy: personId, now }
    const reasonId = await keepDocument(tx, kept)
    const command: Command = {
      id: policyCommand(version),
      kind: 'policyChanged',
      actor,
      occurredAt: null,
      receivedAt: now,
      data: { ...version, reasonId },
    }
    const told = await queueInBulk(
      tx,
      command,
      sql`select 'suggestion' as subject_kind, s.id as subject_id, s.next_due_at as due_at from suggestion s where ${boundElsewhere(countyId, version)}`,
    )
    const detail = { ...version, reasonId, told }
    await recordAudit(tx, { act: 'mattersMovedToPolicy', personId, subjectId: countyId, detail, at: now })
    return told
  })
}
