import { and, eq } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { unitLink } from '../schema/unit-link.ts'
import { endLink } from './end-link.ts'
import { recordAudit } from './record-audit.ts'

/** An officer takes a link of this suggestion back, on record; again changes nothing. False where there is no such link. `now`: epoch ms. */
export async function revokeUnitLink(
  db: Database,
  { suggestionId, linkId }: { suggestionId: string; linkId: string },
  by: { personId: string; now: number },
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [link] = await tx
      .select({ unitId: unitLink.unitId, assignmentId: unitLink.assignmentId })
      .from(unitLink)
      .where(and(eq(unitLink.id, linkId), eq(unitLink.suggestionId, suggestionId)))
    if (!link) return false
    const { personId, now } = by
    const detail = { linkId, suggestionId, assignmentId: link.assignmentId }
    if (await endLink(tx, linkId, now))
      await recordAudit(tx, { act: 'linkRevoked', personId, subjectId: link.unitId, detail, at: now })
    return true
  })
}
