import { and, eq, gt, isNull } from 'drizzle-orm'
import type { ByLink } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { unitLink } from '../schema/unit-link.ts'

/** Does this link still stand, for this unit and this task? Asked where the act is committed. `now`: epoch ms, the story's. */
export async function holdsLink(
  reader: Reader,
  { linkId, unitId, assignmentId }: ByLink,
  now: number,
): Promise<boolean> {
  const [held] = await reader
    .select({ id: unitLink.id })
    .from(unitLink)
    .where(
      and(
        eq(unitLink.id, linkId),
        eq(unitLink.unitId, unitId),
        eq(unitLink.assignmentId, assignmentId),
        isNull(unitLink.revokedAt),
        gt(unitLink.expiresAt, new Date(now)),
      ),
    )
  return held !== undefined
}
