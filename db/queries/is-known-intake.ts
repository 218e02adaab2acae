import { eq } from 'drizzle-orm'
import { hashOf } from '../canonical-json.ts'
import type { Reader } from '../connect.ts'
import { intakeKey } from '../schema/intake-key.ts'

/** Has this person (null: a citizen without an account) registered something under this key? Then the register answers as it did, whatever has changed since. */
export async function isKnownIntake(reader: Reader, personId: string | null, key: string): Promise<boolean> {
  const rows = await reader
    .select({ id: intakeKey.suggestionId })
    .from(intakeKey)
    .where(eq(intakeKey.keyHash, hashOf(personId, key)))
  return rows.length > 0
}
