import { eq } from 'drizzle-orm'
import { hashOf } from '../canonical-json.ts'
import type { Reader } from '../connect.ts'
import { intakeKey } from '../schema/intake-key.ts'

interface Claim {
  readonly subjectId: string
  readonly personId: string
  readonly key: string
  readonly commandId: string
  /** Epoch ms. */
  readonly now: number
}
const keyHashOf = ({ subjectId, personId, key }: Omit<Claim, 'commandId' | 'now'>) =>
  hashOf('move', subjectId, personId, key)

/** The command this person's key stands for on this suggestion or research, and when it first came (epoch ms); null while the key is free. */
export async function claimOf(
  reader: Reader,
  whose: { subjectId: string; personId: string; key: string },
): Promise<{ commandId: string; claimedAt: number } | null> {
  const [row] = await reader
    .select({ commandId: intakeKey.bodyHash, createdAt: intakeKey.createdAt })
    .from(intakeKey)
    .where(eq(intakeKey.keyHash, keyHashOf(whose)))
  return row ? { commandId: row.commandId, claimedAt: row.createdAt.getTime() } : null
}

/** Takes the key for this command, before it is sent. False when it stands for another one already. */
export async function claimKey(db: Reader, claim: Claim): Promise<boolean> {
  const { commandId, subjectId, now } = claim
  const row = { keyHash: keyHashOf(claim), bodyHash: commandId, suggestionId: subjectId, answer: {} }
  const taken = await db
    .insert(intakeKey)
    .values({ ...row, createdAt: new Date(now) })
    .onConflictDoNothing()
    .returning({ keyHash: intakeKey.keyHash })
  return taken.length > 0 || (await claimOf(db, claim))?.commandId === commandId
}
