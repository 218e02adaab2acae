import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { verifyPassword } from '../password.ts'
import { person } from '../schema/person.ts'
import { account } from '../schema/sign-in.ts'
import { world } from '../seed/worlds/busy-township.ts'

/** The people of the demo world who can still sign in with the password everybody knows, by username. */
export async function knownPasswords(reader: Reader): Promise<string[]> {
  const ids = world.accounts.map(({ personId }) => personId)
  const rows = await reader
    .select({ personId: person.id, hash: account.password })
    .from(person)
    .innerJoin(account, and(eq(account.userId, person.userId), eq(account.providerId, 'credential')))
    .where(inArray(person.id, ids))
  const known = await Promise.all(
    world.accounts.map(async ({ personId, username, password }) => {
      const hash = rows.find((row) => row.personId === personId)?.hash
      return hash && (await verifyPassword({ hash, password })) ? [username] : []
    }),
  )
  return known.flat()
}
