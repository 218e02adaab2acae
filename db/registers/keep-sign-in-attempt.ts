import { and, like, lt } from 'drizzle-orm'
import { hashOf } from '../canonical-json.ts'
import type { Reader } from '../connect.ts'
import { newId } from '../new-id.ts'
import { verification } from '../schema/sign-in.ts'

/** By its handle's hash: whoever reads the table cannot go on with it. */
export const attemptName = (handle: string): string => `attempt-${hashOf('sign-in-attempt', handle)}`

/** Keeps what a sign-in by the identity provider has to come back with, until `until` (epoch ms); those that are over go. */
export async function keepSignInAttempt(
  db: Reader,
  asked: { handle: string; attempt: object; at: number; until: number },
): Promise<void> {
  const { handle, attempt, at, until } = asked
  await db
    .delete(verification)
    .where(and(like(verification.identifier, 'attempt-%'), lt(verification.expiresAt, new Date(at))))
  const stamps = { createdAt: new Date(at), updatedAt: new Date(at), expiresAt: new Date(until) }
  const value = JSON.stringify(attempt)
  await db.insert(verification).values({ id: newId('ver'), identifier: attemptName(handle), value, ...stamps })
}
