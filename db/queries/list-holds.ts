import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { person } from '../schema/person.ts'
import { retentionHold } from '../schema/retention-hold.ts'
import { suggestion } from '../schema/suggestion.ts'

/** What these county offices hold back from destruction, newest first; `standing`: and has not let go. */
export async function listHolds(
  reader: Reader,
  asked: {
    countyOfficeIds: readonly string[]
    standing?: boolean | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, suggestionId, reason, placedAt, liftedAt, liftReason } = retentionHold
  return reader
    .select({
      id,
      suggestionId,
      receiptNumber: suggestion.receiptNumber,
      reason,
      placedAt,
      liftedAt,
      liftReason,
      by: { id: person.id, name: person.name },
    })
    .from(retentionHold)
    .innerJoin(suggestion, eq(suggestion.id, suggestionId))
    .innerJoin(person, eq(person.id, retentionHold.placedBy))
    .where(
      and(
        inArray(suggestion.countyOfficeId, [...asked.countyOfficeIds]),
        asked.standing === true ? isNull(liftedAt) : undefined,
        asked.after === undefined ? undefined : lt(id, asked.after),
      ),
    )
    .orderBy(desc(id))
    .limit(asked.limit)
}
