import { and, asc, eq } from 'drizzle-orm'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { Reader } from '../connect.ts'
import { deadlinePolicy } from '../schema/deadline-policy.ts'
import { deadlineRule } from '../schema/deadline-rule.ts'

/** Policy versions are never edited, so they are kept. */
const policies = new Map<string, DeadlinePolicy>()

/** A published policy version with its rows in order, or null. */
export async function loadPolicy(reader: Reader, id: string, version: number): Promise<DeadlinePolicy | null> {
  const key = `${id}/${version}`
  const kept = policies.get(key)
  if (kept) return kept
  const [head] = await reader
    .select()
    .from(deadlinePolicy)
    .where(and(eq(deadlinePolicy.id, id), eq(deadlinePolicy.version, version)))
  if (!head) return null
  const rows = await reader
    .select()
    .from(deadlineRule)
    .where(and(eq(deadlineRule.policyId, id), eq(deadlineRule.policyVersion, version)))
    .orderBy(asc(deadlineRule.position))
  const policy: DeadlinePolicy = { ...head.head, rules: rows.map((row) => row.rule) }
  policies.set(key, policy)
  return policy
}
