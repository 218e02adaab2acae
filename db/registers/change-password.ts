import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { hashPassword, verifyPassword } from '../password.ts'
import { passwordState } from '../schema/password-state.ts'
import { account, session, user } from '../schema/sign-in.ts'
import { setPassword } from './set-password.ts'

export type ChangedPassword = 'changed' | 'wrongPassword' | 'usedBefore'

/**
 * Changes one's own password by knowing the old one; the last five do not come back. Every other session of the account ends: whoever
 * else knew the password is out. `at`: epoch ms.
 */
export async function changePassword(
  db: Database,
  asked: { username: string; current: string; next: string; sessionId: string; at: number },
): Promise<ChangedPassword> {
  const { username, current, next, sessionId, at } = asked
  const [held] = await db
    .select({ userId: user.id, hash: account.password, former: passwordState.formerHashes })
    .from(user)
    .innerJoin(account, and(eq(account.userId, user.id), eq(account.providerId, 'credential')))
    .leftJoin(passwordState, eq(passwordState.userId, user.id))
    .where(eq(user.username, username))
  if (!held?.hash || !(await verifyPassword({ hash: held.hash, password: current }))) return 'wrongPassword'
  for (const hash of [held.hash, ...(held.former ?? [])]) {
    if (await verifyPassword({ hash, password: next })) return 'usedBefore'
  }
  const { userId } = held
  const hash = await hashPassword(next)
  await db.transaction(async (tx) => {
    await setPassword(tx, { userId, hash, temporary: false, at })
    await tx.delete(session).where(and(eq(session.userId, userId), ne(session.id, sessionId)))
  })
  return 'changed'
}
