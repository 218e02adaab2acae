import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { windows } from '../../workflows/rules/light.ts'
import { obligationName } from '../../workflows/rules/sentences.ts'

/** What these bodies owe first on one suggestion, of its open obligations soonest first; null where they owe nothing or only may. */
export function toDoOf(open: readonly ObligationRow[], organizationIds: readonly string[]) {
  const first = open.find(
    ({ kind, owedByOrganizationId: owner }) =>
      owner !== null && organizationIds.includes(owner) && !windows.includes(kind),
  )
  return first ? { code: first.kind, ...obligationName(first.kind) } : null
}
