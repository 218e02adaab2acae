import { sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor, PolicyVersion } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { policyCommand } from '../policy-command.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { keepDocument } from './keep-document.ts'
import { queueMove } from './queue-move.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Tells every open suggestion of a county that is bound to another version to move to the one in force: the reason, the audit row and the
 * words in one transaction. Again it adds only whom it missed; what is split off in the same instant is found by the next look (ops/look-again.ts). Null, and nothing is done, where another version is in force. Answers how
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
    const { personId, post } = actor
    const subjectId = policyCommand(version)
    const kept = { subjectId, purpose: 'reason', text: reason, createdBy: personId, now }
    const reasonId = await keepDocument(tx, kept)
    const told = await queueMove(tx, { ...version, countyId, reasonId, actor }, now)
    const detail = { ...version, reasonId, told, post }
    await recordAudit(tx, { act: 'mattersMovedToPolicy', personId, subjectId: countyId, detail, at: now })
    return told
  })
}
