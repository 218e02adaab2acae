import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { noticeCounter } from '../schema/notice-counter.ts'

/** The next serial of one office's papers of a kind and year. Gapless: the counter's row is locked from here to the commit. */
export async function drawSerial(
  tx: Transaction,
  of: { organizationId: string; kind: string; year: number },
): Promise<number> {
  const { organizationId, kind, year } = noticeCounter
  const [counter] = await tx
    .insert(noticeCounter)
    .values({ ...of, last: 1 })
    .onConflictDoUpdate({ target: [organizationId, kind, year], set: { last: sql`${noticeCounter.last} + 1` } })
    .returning({ last: noticeCounter.last })
  if (!counter) throw new Error('no serial was drawn')
  return counter.last
}
