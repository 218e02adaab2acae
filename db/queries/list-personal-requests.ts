import { and, desc, eq, inArray, isNotNull, isNull, lt, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { personalRequest } from '../schema/personal-request.ts'
import { submitter } from '../schema/submitter.ts'
import { suggestion } from '../schema/suggestion.ts'
import { seenBy } from './seen-by.ts'

/** Requests about personal data of the suggestions these ways of seeing reach, newest first; `after` is the last id of the page before. */
export async function listPersonalRequests(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    id?: string | undefined
    suggestionId?: string | undefined
    open?: boolean | undefined
    after?: string | undefined
    limit: number
  },
) {
  if (asked.sights.length === 0) return []
  const { id, suggestionId, outcome } = personalRequest
  return reader
    .select({
      request: personalRequest,
      words: document.text,
      receiptNumber: suggestion.receiptNumber,
      contentId: suggestion.contentId,
      stationId: suggestion.stationId,
      townshipOfficeId: suggestion.townshipOfficeId,
      ordinal: submitter.ordinal,
      erasedAt: submitter.erasedAt,
    })
    .from(personalRequest)
    .innerJoin(document, eq(document.id, personalRequest.wordsId))
    .innerJoin(suggestion, eq(suggestion.id, suggestionId))
    .innerJoin(submitter, eq(submitter.id, personalRequest.submitterId))
    .where(
      and(
        inArray(suggestionId, sql`(select s.id from suggestion s where ${seenBy(asked.sights)})`),
        asked.id === undefined ? undefined : eq(id, asked.id),
        asked.suggestionId === undefined ? undefined : eq(suggestionId, asked.suggestionId),
        asked.open === undefined ? undefined : asked.open ? isNull(outcome) : isNotNull(outcome),
        asked.after === undefined ? undefined : lt(id, asked.after),
      ),
    )
    .orderBy(desc(id))
    .limit(asked.limit)
}

export type PersonalRequestFound = Awaited<ReturnType<typeof listPersonalRequests>>[number]
