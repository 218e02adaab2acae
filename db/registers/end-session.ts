import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { session } from '../schema/sign-in.ts'

/** Ends the session of this token; ending it again changes nothing. */
export async function endSession(db: Reader, token: string): Promise<void> {
  await db.delete(session).where(eq(session.token, token))
}
