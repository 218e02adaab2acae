import type { WorkCalendar } from '../../workflows/rules/calendar.ts'
import type { DeadlinePolicy, Explanation } from '../../workflows/rules/policy.ts'
import { policyNow } from '../../workflows/rules/recount.ts'
import type { Reader } from '../connect.ts'
import { policyCommand } from '../policy-command.ts'
import { loadContext } from './load-context.ts'

/** What an obligation is explained by: its own policy version, the calendar as it stands, the instant (epoch ms). */
export interface Explaining {
  readonly policy: DeadlinePolicy
  readonly calendar: WorkCalendar
  readonly now: number
}
interface Explained {
  readonly explanation: Pick<Explanation, 'policyId' | 'policyVersion' | 'changes'>
}

/** For each of these obligations the policy it was counted by; one look per policy version, however many there are. */
export async function explainingOf(
  reader: Reader,
  obligations: readonly Explained[],
  now: number,
): Promise<(obligation: Explained) => Explaining> {
  const keyOf = ({ explanation }: Explained) => policyCommand(policyNow(explanation))
  const found = new Map<string, Explaining>()
  for (const one of obligations) {
    if (found.has(keyOf(one))) continue
    const { policyId, policyVersion } = policyNow(one.explanation)
    found.set(keyOf(one), await loadContext(reader, { policyId, policyVersion, now, facts: {} }))
  }
  return (one) => {
    const explaining = found.get(keyOf(one))
    if (!explaining) throw new Error(`policy ${keyOf(one)} was not asked for`)
    return explaining
  }
}
