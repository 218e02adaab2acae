import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { unitLinkSession } from '../schema/unit-link-session.ts'

/** Writes down that a device let in by a link was seen. `at`: epoch ms, the machine's. */
export async function touchLinkSession(db: Reader, seen: { sessionId: string; at: number }): Promise<void> {
  await db
    .update(unitLinkSession)
    .set({ lastSeenAt: new Date(seen.at) })
    .where(eq(unitLinkSession.id, seen.sessionId))
}
