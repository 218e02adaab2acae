import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Transaction } from '../connect.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'
import { deadlineRule } from '../schema/deadline-rule.ts'

/**
 * Stores a policy version: its head, and its rules as one row each in their order. A version is never edited: one that is there
 * already is left as it is. `countyId` null: the default of every county without its own.
 */
export async function publishPolicy(
  tx: Transaction,
  asked: {
    policy: DeadlinePolicy
    countyId: string | null
    now: Date
    /** Why, and by whom; left out for what ships. */
    published?: { reason: string; publishedBy: string }
  },
): Promise<void> {
  const { policy, countyId, now, published } = asked
  const { rules, ...head } = policy
  const { id, version, effectiveFrom } = head
  const made = await tx
    .insert(deadlinePolicy)
    .values({ id, version, countyId, effectiveFrom, head, createdAt: now, ...published })
    .onConflictDoNothing()
    .returning({ id: deadlinePolicy.id })
  if (made.length === 0) return
  await tx.insert(deadlineRule).values(
    rules.map((rule, position) => ({
      policyId: id,
      policyVersion: version,
      track: rule.track,
      key: rule.key,
      position,
      rule,
    })),
  )
}
