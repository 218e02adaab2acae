import { defaultPolicy } from '../../workflows/rules/default-policy.ts'
import type { DeadlinePolicy } from '../../workflows/rules/policy.ts'
import type { PolicyVersion } from '../../workflows/rules/suggestion.ts'

/** Versions of a county's policy: the second gives a unit five working days more, the third five less, and so on by turns. */
export function policyOf({ policyId, policyVersion }: PolicyVersion): DeadlinePolicy {
  if (policyId === defaultPolicy.id) return defaultPolicy
  const more = policyVersion % 2 === 0 ? 5 : -5
  return {
    ...defaultPolicy,
    id: policyId,
    version: policyVersion,
    rules: defaultPolicy.rules.map((row) =>
      row.key === 'handle' && row.amount !== null ? { ...row, amount: row.amount + more } : row,
    ),
  }
}
