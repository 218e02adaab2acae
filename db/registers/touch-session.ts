import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { session } from '../schema/sign-in.ts'

/** Writes down that a session's owner was seen. `at`: epoch ms. */
export async function touchSession(db: Reader, seen: { sessionId: string; at: number }): Promise<void> {
  await db
    .update(session)
    .set({ updatedAt: new Date(seen.at) })
    .where(eq(session.id, seen.sessionId))
}
