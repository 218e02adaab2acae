import { and, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'

/**
 * Lets these outbox rows leave once more, now. Safe to repeat: what has been heard is found by its command id and done again. Rows that
 * were set aside stay so. Answers the ids that leave.
 */
export async function sendAgain(db: Reader, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return []
  const rows = await db
    .update(outbox)
    .set({ doneAt: null, leasedUntil: null, attempts: 0, sends: 0 })
    .where(and(inArray(outbox.id, [...ids]), isNull(outbox.poisonedAt)))
    .returning({ id: outbox.id })
  return rows.map(({ id }) => id)
}
