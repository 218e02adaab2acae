import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { passwordState } from '../schema/password-state.ts'
import { account } from '../schema/sign-in.ts'

/**
 * Puts a new hash in the place of the one an account has; the old one is remembered, so that it does not come back (the last four are kept). `temporary`:
 * its owner must change it before he does anything else. False when the account has no password. `at`: epoch ms.
 */
export async function setPassword(
  tx: Transaction,
  asked: { userId: string; hash: string; temporary: boolean; at: number },
): Promise<boolean> {
  const { userId, hash, temporary, at } = asked
  const credential = and(eq(account.userId, userId), eq(account.providerId, 'credential'))
  const [old] = await tx.select({ hash: account.password }).from(account).where(credential).for('update')
  if (!old?.hash) return false
  await tx
    .update(account)
    .set({ password: hash, updatedAt: new Date(at) })
    .where(credential)
  const { formerHashes } = passwordState
  await tx
    .insert(passwordState)
    .values({ userId, temporary, setAt: new Date(at), formerHashes: [old.hash] })
    .onConflictDoUpdate({
      target: passwordState.userId,
      set: {
        temporary,
        setAt: new Date(at),
        formerHashes: sql`(array_prepend(${old.hash}, ${formerHashes}))[1:4]`,
      },
    })
  return true
}
