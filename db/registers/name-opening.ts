import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { session, type openings } from '../schema/sign-in.ts'

/** Writes down how the session of this token was opened. */
export async function nameOpening(
  db: Reader,
  asked: { token: string; openedBy: (typeof openings)[number] },
): Promise<void> {
  await db.update(session).set({ openedBy: asked.openedBy }).where(eq(session.token, asked.token))
}
