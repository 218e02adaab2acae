import type { ObligationRow } from '../../db/queries/obligations-of.ts'
import { obligationName } from '../../workflows/rules/sentences.ts'

/** What these bodies owe first on one suggestion, of its open obligations soonest first; null where they owe nothing. */
export function toDoOf(open: readonly ObligationRow[], organizationIds: readonly string[]) {
  const first = open.find((o) => o.owedByOrganizationId !== null && organizationIds.includes(o.owedByOrganizationId))
  return first ? { code: first.kind, ...obligationName(first.kind) } : null
}
