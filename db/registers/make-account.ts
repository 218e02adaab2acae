import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { newId } from '../new-id.ts'
import { hashPassword } from '../password.ts'
import { person } from '../schema/person.ts'
import { passwordState } from '../schema/password-state.ts'
import { account, user } from '../schema/sign-in.ts'

/**
 * Opens the account of a person who is registered already. `username`: 3–30 of a–z, 0–9, dot and underscore, in any case. `temporary`:
 * its owner changes the password when he first signs in. Refused when he has an account, or the name is taken; throws when there is no
 * such person.
 */
export async function makeAccount(
  db: Reader,
  asked: { personId: string; username: string; password: string; temporary: boolean },
): Promise<{ readonly userId: string } | { readonly refusal: 'accountThere' | 'usernameTaken' }> {
  const password = await hashPassword(asked.password)
  const username = asked.username.toLowerCase()
  return db.transaction(async (tx) => {
    const [holder] = await tx.select().from(person).where(eq(person.id, asked.personId)).for('update')
    if (!holder) throw new Error(`there is no person ${asked.personId}`)
    if (holder.userId) return { refusal: 'accountThere' }
    const userId = newId('usr')
    const at = new Date()
    const stamps = { createdAt: at, updatedAt: at }
    const named = {
      id: userId,
      name: username,
      // Nobody is written to: the sign-in library asks for an address, and this domain can have none (RFC 2606).
      email: `${username}@huiyin.invalid`,
      username,
      displayUsername: asked.username,
      ...stamps,
    }
    const made = await tx.insert(user).values(named).onConflictDoNothing().returning({ id: user.id })
    if (made.length === 0) return { refusal: 'usernameTaken' }
    await tx
      .insert(account)
      .values({ id: newId('acc'), accountId: userId, providerId: 'credential', userId, password, ...stamps })
    await tx.insert(passwordState).values({ userId, temporary: asked.temporary, setAt: at })
    await tx.update(person).set({ userId }).where(eq(person.id, asked.personId))
    return { userId }
  })
}
