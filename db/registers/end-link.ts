import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unitLink } from '../schema/unit-link.ts'
import { unitLinkSession } from '../schema/unit-link-session.ts'

/** Takes a link back, and every device it let in with it; answers false where it was taken back before. `now`: epoch ms, the town's. */
export async function endLink(db: Reader, linkId: string, now: number): Promise<boolean> {
  const ended = await db
    .update(unitLink)
    .set({ revokedAt: new Date(now) })
    .where(and(eq(unitLink.id, linkId), isNull(unitLink.revokedAt)))
    .returning({ id: unitLink.id })
  await db
    .update(unitLinkSession)
    .set({ endedAt: new Date() })
    .where(and(eq(unitLinkSession.linkId, linkId), isNull(unitLinkSession.endedAt)))
  return ended.length > 0
}
