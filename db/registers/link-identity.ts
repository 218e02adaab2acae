import { and, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { newId } from '../new-id.ts'
import { person } from '../schema/person.ts'
import { account } from '../schema/sign-in.ts'

/** Links a person's account to a subject of the identity provider: from now on it opens to him. Answers why not. `at`: epoch ms. */
export async function linkIdentity(
  tx: Reader,
  asked: { personId: string; issuer: string; subject: string; at: number },
): Promise<'linked' | 'noAccount' | 'identityThere' | 'identityTaken'> {
  const { personId, issuer, subject, at } = asked
  const [holder] = await tx.select().from(person).where(eq(person.id, personId)).for('update')
  if (!holder?.userId) return 'noAccount'
  const { userId } = holder
  const stamps = { createdAt: new Date(at), updatedAt: new Date(at) }
  const made = await tx
    .insert(account)
    .values({ id: newId('acc'), providerId: issuer, accountId: subject, userId, ...stamps })
    .onConflictDoNothing()
    .returning({ id: account.id })
  if (made.length > 0) return 'linked'
  const own = await tx
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, issuer)))
  return own.length > 0 ? 'identityThere' : 'identityTaken'
}
