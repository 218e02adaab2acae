import { eq, sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { mailboxOpening, type LetterCorrection } from '../schema/mailbox-opening.ts'

/** Corrects how many letters lay in the mailbox; what stood before is kept. A repeat of what stands changes nothing. `now`: epoch ms. */
export async function amendLetters(
  db: Database,
  { sessionId, letters, reason, personId, now }: AmendedCount,
): Promise<void> {
  await db.transaction(async (tx) => {
    const mine = eq(mailboxOpening.sessionId, sessionId)
    const [row] = await tx.select().from(mailboxOpening).where(mine).for('update')
    if (!row || row.letters === letters) return
    const before: LetterCorrection = { letters: row.letters, reason, by: personId, at: new Date(now).toISOString() }
    const corrections = sql`${mailboxOpening.corrections} || ${JSON.stringify([before])}::jsonb`
    await tx.update(mailboxOpening).set({ letters, corrections }).where(mine)
  })
}

interface AmendedCount {
  readonly sessionId: string
  readonly letters: number
  readonly reason: string
  readonly personId: string
  readonly now: number
}
