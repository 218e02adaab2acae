import { z } from 'zod'
import type { Reader } from '../../db/connect.ts'
import type { PersonalRequestFound } from '../../db/queries/list-personal-requests.ts'
import { namesOf } from '../../db/queries/names-of.ts'
import { isCopyGranted, mayAnswerRequest, mayTakeRequest } from '../../workflows/rules/personal-requests.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { personalRequestNames, personalOutcomeNames } from '../../workflows/rules/words.ts'
import { coded, sentence } from '../fields.ts'

const person = sentence.extend({ id: z.string() })

export const personalRequestShape = z
  .object({
    id: z.string(),
    suggestionId: z.string(),
    receiptNumber: z.string(),
    submitterId: z.string(),
    /** 1: the first named. */
    ordinal: z.number(),
    kind: coded,
    words: z.string(),
    takenAt: z.string(),
    takenBy: person,
    outcome: coded.nullable(),
    answer: z.string().nullable(),
    answeredAt: z.string().nullable(),
    answeredBy: person.nullable(),
    /** The submitter's data are gone. */
    erased: z.boolean(),
    /** By the one who asks for this list. */
    mayAnswer: z.boolean(),
    mayCopy: z.boolean(),
  })
  .meta({ id: 'PersonalRequest' })

/** Requests as offices read them; `posts`: of whoever asks. */
export async function personalRequestsView(
  reader: Reader,
  found: readonly PersonalRequestFound[],
  posts: readonly Post[],
): Promise<z.input<typeof personalRequestShape>[]> {
  const names = await namesOf(reader, { people: found.flatMap(({ request: r }) => [r.takenBy, r.answeredBy]) })
  return found.map(({ request: r, words, receiptNumber, ordinal, erasedAt, ...at }) => ({
    id: r.id,
    suggestionId: r.suggestionId,
    receiptNumber,
    submitterId: r.submitterId,
    ordinal,
    kind: { code: r.kind, ...personalRequestNames[r.kind] },
    words,
    takenAt: r.takenAt.toISOString(),
    takenBy: { id: r.takenBy, ...names.people(r.takenBy) },
    outcome: r.outcome && { code: r.outcome, ...personalOutcomeNames[r.outcome] },
    answer: r.answer,
    answeredAt: r.answeredAt?.toISOString() ?? null,
    answeredBy: r.answeredBy === null ? null : { id: r.answeredBy, ...names.people(r.answeredBy) },
    erased: erasedAt !== null,
    mayAnswer: r.outcome === null && posts.some((post) => mayAnswerRequest(post, at)),
    mayCopy: isCopyGranted(r) && erasedAt === null && posts.some((post) => mayTakeRequest(post, at)),
  }))
}
