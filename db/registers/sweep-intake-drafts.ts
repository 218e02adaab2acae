import { and, isNull, lt } from 'drizzle-orm'
import { draftDays } from '../../workflows/rules/intake-drafts.ts'
import type { Database } from '../connect.ts'
import { endedDraft } from '../ended-draft.ts'
import { intakeDraft } from '../schema/intake-draft.ts'

/** Ends drafts nobody touched in thirty days, and forgets the ids of those ended thirty days ago. `now`: epoch ms. */
export async function sweepIntakeDrafts(db: Database, now: number): Promise<void> {
  const before = new Date(now - draftDays * 86_400_000)
  await db
    .update(intakeDraft)
    .set(endedDraft(now))
    .where(and(isNull(intakeDraft.endedAt), lt(intakeDraft.touchedAt, before)))
  await db.delete(intakeDraft).where(lt(intakeDraft.endedAt, before))
}
