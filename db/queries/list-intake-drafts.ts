import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { mostDrafts } from '../../workflows/rules/intake-drafts.ts'
import type { Reader } from '../connect.ts'
import { intakeDraft } from '../schema/intake-draft.ts'

/** The drafts this person keeps in these posts, last touched first. */
export async function listIntakeDrafts(
  reader: Reader,
  { personId, postIds }: { personId: string; postIds: readonly string[] },
): Promise<(typeof intakeDraft.$inferSelect)[]> {
  return reader
    .select()
    .from(intakeDraft)
    .where(
      and(eq(intakeDraft.personId, personId), inArray(intakeDraft.postId, [...postIds]), isNull(intakeDraft.endedAt)),
    )
    .orderBy(desc(intakeDraft.touchedAt), desc(intakeDraft.id))
    .limit(mostDrafts)
}
