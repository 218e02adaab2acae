import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { linkTokenHash, newLinkToken } from '../link-secrets.ts'
import { newId } from '../new-id.ts'
import type { UnitLink } from '../queries/link-by-token.ts'
import { unitLink } from '../schema/unit-link.ts'
import { unitLinkSession } from '../schema/unit-link-session.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Uses up a link's right code and lets one device in, on record: of several that come with the same code at once, one. Answers the
 * device's own token, or null when the code was used before or the link ended meanwhile. `now`: epoch ms, the town's.
 */
export async function openLink(
  db: Database,
  { id: linkId, suggestionId, assignmentId, unitId, codeHash }: UnitLink,
  by: { remembered: boolean; network: string; secret: string; now: number },
): Promise<string | null> {
  const token = newLinkToken()
  return db.transaction(async (tx) => {
    const taken = await tx
      .update(unitLink)
      .set({ codeUsedAt: new Date(by.now) })
      .where(
        and(
          eq(unitLink.id, linkId),
          eq(unitLink.codeHash, codeHash),
          isNull(unitLink.codeUsedAt),
          isNull(unitLink.revokedAt),
          gt(unitLink.expiresAt, new Date(by.now)),
        ),
      )
      .returning({ id: unitLink.id })
    if (taken.length === 0) return null
    const { remembered, network } = by
    const at = new Date()
    const tokenHash = linkTokenHash(by.secret, token)
    await tx
      .insert(unitLinkSession)
      .values({ id: newId('lks'), linkId, tokenHash, remembered, openedAt: at, lastSeenAt: at })
    const detail = { linkId, suggestionId, assignmentId, network, remembered }
    await recordAudit(tx, { act: 'linkOpened', personId: null, subjectId: unitId, detail, at: by.now })
    return token
  })
}
