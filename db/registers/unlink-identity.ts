import { and, eq, inArray, ne } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { account, session } from '../schema/sign-in.ts'

/** Takes off whatever identity a person's account is linked to, of former providers too, and ends the sessions opened by one. False where there is none. */
export async function unlinkIdentity(tx: Reader, personId: string): Promise<boolean> {
  const his = tx.select({ id: person.userId }).from(person).where(eq(person.id, personId))
  const gone = await tx
    .delete(account)
    .where(and(inArray(account.userId, his), ne(account.providerId, 'credential')))
    .returning({ userId: account.userId })
  const [first] = gone
  if (!first) return false
  await tx.delete(session).where(and(eq(session.userId, first.userId), ne(session.openedBy, 'password')))
  return true
}
