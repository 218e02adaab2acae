import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { verification } from '../schema/sign-in.ts'
import { attemptName } from './keep-sign-in-attempt.ts'

/** What was kept under this handle, once; null where it is unknown, taken or over. `at`: epoch ms. */
export async function takeSignInAttempt(db: Reader, asked: { handle: string; at: number }): Promise<unknown> {
  const [taken] = await db
    .delete(verification)
    .where(eq(verification.identifier, attemptName(asked.handle)))
    .returning()
  return taken && taken.expiresAt.getTime() > asked.at ? JSON.parse(taken.value) : null
}
