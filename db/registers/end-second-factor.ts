import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { person } from '../schema/person.ts'
import { session, twoFactor, user } from '../schema/sign-in.ts'

/** Takes the second factor off a person's account, who lost his device, and ends his sessions. False when he has none. */
export async function endSecondFactor(tx: Transaction, personId: string): Promise<boolean> {
  const [holder] = await tx.select({ userId: person.userId }).from(person).where(eq(person.id, personId))
  if (!holder?.userId) return false
  const ended = await tx.delete(twoFactor).where(eq(twoFactor.userId, holder.userId)).returning({ id: twoFactor.id })
  await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, holder.userId))
  if (ended.length > 0) await tx.delete(session).where(eq(session.userId, holder.userId))
  return ended.length > 0
}
