import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { linkCodeHash, newLinkCode } from '../link-secrets.ts'
import { unitLink } from '../schema/unit-link.ts'
import { recordAudit } from './record-audit.ts'

/**
 * A new one-time code for a link that still stands, in place of the former: for a second device, or after the first was shut. Null where
 * there is no such link, or it is over. `now`: epoch ms, the town's.
 */
export async function issueLinkCode(
  db: Database,
  { suggestionId, linkId, secret }: { suggestionId: string; linkId: string; secret: string },
  by: { personId: string; now: number },
): Promise<string | null> {
  const code = newLinkCode()
  const { personId, now } = by
  return db.transaction(async (tx) => {
    const [link] = await tx
      .update(unitLink)
      .set({ codeHash: linkCodeHash(secret, linkId, code), codeUsedAt: null })
      .where(
        and(
          eq(unitLink.id, linkId),
          eq(unitLink.suggestionId, suggestionId),
          isNull(unitLink.revokedAt),
          gt(unitLink.expiresAt, new Date(now)),
        ),
      )
      .returning({ unitId: unitLink.unitId, assignmentId: unitLink.assignmentId })
    if (!link) return null
    const detail = { linkId, suggestionId, assignmentId: link.assignmentId }
    await recordAudit(tx, { act: 'linkCodeIssued', personId, subjectId: link.unitId, detail, at: now })
    return code
  })
}
