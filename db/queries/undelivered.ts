import { and, asc, gt, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { outbox } from '../schema/outbox.ts'

export interface Undelivered {
  readonly id: number
  readonly kind: (typeof outbox.$inferSelect)['kind']
  readonly subjectId: string
  /** What a signal says, such as `submitterRated`; null for a start. */
  readonly command: string | null
  readonly createdAt: Date
  readonly attempts: number
  /** The name of the fault, never its message. */
  readonly lastFault: string | null
  readonly poisonedAt: Date | null
}

/** Outbox rows that are not done, oldest first, `after` this id and made before `madeBefore`; all, or only those set aside or not (`poisoned`); without what they carry. */
export async function undelivered(
  reader: Reader,
  page: { after: number; madeBefore: Date; limit: number; poisoned?: boolean },
): Promise<Undelivered[]> {
  const { id, kind, subjectId, createdAt, attempts, lastFault, poisonedAt } = outbox
  const ofState = page.poisoned === undefined ? undefined : (page.poisoned ? isNotNull : isNull)(poisonedAt)
  const command = sql<string | null>`${outbox.payload} ->> 'kind'`
  return reader
    .select({ id, kind, subjectId, command, createdAt, attempts, lastFault, poisonedAt })
    .from(outbox)
    .where(and(isNull(outbox.doneAt), gt(id, page.after), lt(createdAt, page.madeBefore), ofState))
    .orderBy(asc(id))
    .limit(page.limit)
}
