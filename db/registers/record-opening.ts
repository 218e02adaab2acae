import { eq, TransactionRollbackError } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { mailboxRefusals } from '../../workflows/rules/mailbox-refusals.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { newId } from '../new-id.ts'
import { mailboxOpening } from '../schema/mailbox-opening.ts'
import { receptionSession } from '../schema/reception-session.ts'

/** Enters an opening of a station's mailbox, once; the same act again answers the same. `openedAt`, `now`: epoch ms. */
export async function recordOpening(
  db: Database,
  asked: {
    stationId: string
    openedAt: number
    openers: readonly string[]
    letters: number
    remarks: string
    commandId: string
    personId: string
    post: Post
    now: number
  },
): Promise<{ readonly id: string; readonly isNew: boolean } | { readonly refusal: Refusal }> {
  const { stationId, letters, remarks, commandId, personId: openedBy, post: openedAs, now } = asked
  const openedAt = new Date(asked.openedAt)
  const id = newId('rcp', now)
  return db
    .transaction(async (tx) => {
      await tx.insert(receptionSession).values({
        id,
        kind: 'mailbox',
        stationId,
        heldOn: dayOf(asked.openedAt),
        openedBy,
        openedAs,
        openedAt: new Date(now),
      })
      const [made] = await tx
        .insert(mailboxOpening)
        .values({ sessionId: id, stationId, openedAt, openers: [...asked.openers], letters, remarks, commandId })
        .onConflictDoNothing()
        .returning({ id: mailboxOpening.sessionId })
      if (made) return { id, isNew: true }
      // The session made for nothing goes with the transaction.
      tx.rollback()
      throw new Error('a transaction rolled back goes on')
    })
    .catch(async (fault: unknown) => {
      const [there] = await db
        .select({ id: mailboxOpening.sessionId })
        .from(mailboxOpening)
        .where(eq(mailboxOpening.commandId, commandId))
      if (there) return { ...there, isNew: false }
      if (fault instanceof TransactionRollbackError) return { refusal: mailboxRefusals.enteredAlready() }
      throw fault
    })
}
