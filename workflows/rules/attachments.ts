/** Photos and documents that belong to a suggestion: what they are, and who adds, opens and voids them. */
import { maySee, seatsOf } from './access.ts'
import { subjectOf } from './subject-of.ts'
import type { PersonId, Post, SuggestionState } from './suggestion.ts'

/** What the submitter brought, or what shows a result. */
export const attachmentPurposes = ['matter', 'result'] as const
export const attachmentTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export type AttachmentType = (typeof attachmentTypes)[number]

/** Of one suggestion, void ones counted: [OWN] enough for every letter seen, too few to fill a disk. */
export const attachmentsAtMost = 30
/** Of one file as it is sent, bytes: a photo of a telephone has 3 to 8 MB. */
export const attachmentBytesAtMost = 10 * 1024 * 1024

/** May this post add a file? Whoever holds a seat in the matter, as long as it is not closed. */
export const mayAttach = (personId: PersonId, post: Post, state: SuggestionState): boolean =>
  state.stage !== 'closed' && seatsOf(personId, post, state).length > 0

/**
 * May this post see the file at all? Whoever sees the suggestion; but where a submitter asked for secrecy a unit sees only what came
 * through itself, for a photo or a letter tells who sent it (P5).
 */
export function maySeeAttachment(
  personId: PersonId,
  posts: readonly Post[],
  state: SuggestionState,
  file: { readonly organizationId: string },
): boolean {
  return posts.some(
    (post) =>
      maySee(personId, [post], subjectOf(state)) &&
      (post.role !== 'unitOfficial' || !state.identityHidden || post.organizationId === file.organizationId),
  )
}

/** May this post void it? The office or unit it came through. */
export const mayVoidAttachment = (post: Post, file: { readonly organizationId: string }): boolean =>
  post.organizationId === file.organizationId
