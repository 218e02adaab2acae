import { and, eq, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { account, user } from '../schema/sign-in.ts'

/** The open account that an administrator linked to this subject of this issuer, or null. */
export async function whoseIdentity(
  reader: Reader,
  asked: { issuer: string; subject: string },
): Promise<{ userId: string; hasSecondFactor: boolean } | null> {
  const [row] = await reader
    .select({ userId: user.id, hasSecondFactor: user.twoFactorEnabled })
    .from(account)
    .innerJoin(user, eq(user.id, account.userId))
    .where(and(eq(account.providerId, asked.issuer), eq(account.accountId, asked.subject), isNull(user.closedAt)))
  return row ?? null
}
