import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { user } from '../schema/sign-in.ts'

/** The id of the person who signs in under this name, or null. */
export async function personByUsername(reader: Reader, username: string): Promise<string | null> {
  const [row] = await reader
    .select({ id: person.id })
    .from(person)
    .innerJoin(user, eq(user.id, person.userId))
    .where(eq(user.username, username.toLowerCase()))
  return row?.id ?? null
}
