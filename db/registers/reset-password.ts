import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { hashPassword } from '../password.ts'
import { person } from '../schema/person.ts'
import { session } from '../schema/sign-in.ts'
import { setPassword } from './set-password.ts'

/** Twelve bytes, 96 bits, in 16 characters a person can type. */
export const newPassword = (): string => randomBytes(12).toString('base64url')

/**
 * Gives a person a new password, ends all his sessions, and answers the password: it is shown once and kept as a hash, and its owner
 * changes it when he first signs in. Null when the person has no account.
 */
export async function resetPassword(db: Reader, personId: string): Promise<string | null> {
  const password = newPassword()
  const hash = await hashPassword(password)
  return db.transaction(async (tx) => {
    const [holder] = await tx.select({ userId: person.userId }).from(person).where(eq(person.id, personId))
    if (!holder?.userId) return null
    const { userId } = holder
    if (!(await setPassword(tx, { userId, hash, temporary: true, at: Date.now() }))) return null
    await tx.delete(session).where(eq(session.userId, userId))
    return password
  })
}
