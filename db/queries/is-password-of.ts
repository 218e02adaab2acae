import { and, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { verifyPassword } from '../password.ts'
import { account, user } from '../schema/sign-in.ts'

/** Is this the present password of the account of this name? */
export async function isPasswordOf(reader: Reader, asked: { username: string; password: string }): Promise<boolean> {
  const [held] = await reader
    .select({ hash: account.password })
    .from(account)
    .innerJoin(user, eq(user.id, account.userId))
    .where(and(eq(user.username, asked.username), eq(account.providerId, 'credential')))
  return held?.hash != null && (await verifyPassword({ hash: held.hash, password: asked.password }))
}
