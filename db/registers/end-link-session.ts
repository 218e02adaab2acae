import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unitLinkSession } from '../schema/unit-link-session.ts'

/** Shuts one device that a link let in; shutting it again changes nothing. */
export async function endLinkSession(db: Reader, tokenHash: string): Promise<void> {
  await db
    .update(unitLinkSession)
    .set({ endedAt: new Date() })
    .where(and(eq(unitLinkSession.tokenHash, tokenHash), isNull(unitLinkSession.endedAt)))
}
