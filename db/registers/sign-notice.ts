import { eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { nextOfficeHour } from '../queries/next-office-hour.ts'
import { notice } from '../schema/notice.ts'
import { noticeMatter } from '../schema/notice-matter.ts'
import { research } from '../schema/research.ts'
import { suggestion } from '../schema/suggestion.ts'
import { sendNotice, type NoticeRow } from './send-notice.ts'

/**
 * The head signs a drawn-up supervision: it goes out at once, or when office hours begin; where what it was about has been done meanwhile it is
 * cancelled instead. Signed already, it stays as it is. Null: the signer's post has ended. `now`: epoch ms.
 */
export async function signNotice(
  db: Database,
  of: { noticeId: string; text: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<NoticeRow | null> {
  const { noticeId, text } = of
  const { actor, now } = by
  return db.transaction(async (tx) => {
    const [draft] = await tx.select().from(notice).where(eq(notice.id, noticeId)).for('update')
    if (!draft) throw new Error(`notice ${noticeId} is not in this database`)
    if (draft.state !== 'draft') return draft
    if (!(await holdsPost(tx, actor, dayOf(now)))) return null
    const [matter] = await tx
      .select({ ofSuggestion: suggestion.countyOfficeId, ofResearch: research.countyOfficeId })
      .from(noticeMatter)
      .leftJoin(suggestion, eq(suggestion.id, noticeMatter.suggestionId))
      .leftJoin(research, eq(research.id, noticeMatter.researchId))
      .where(eq(noticeMatter.noticeId, noticeId))
      .limit(1)
    const sendAt = await nextOfficeHour(tx, matter?.ofSuggestion ?? matter?.ofResearch ?? '', now)
    const [signed] = await tx
      .update(notice)
      .set({
        state: 'signed',
        text,
        onDay: dayOf(sendAt),
        signedBy: actor.personId,
        signedAs: actor.post,
        signedAt: new Date(now),
        sendAt: new Date(sendAt),
      })
      .where(eq(notice.id, noticeId))
      .returning()
    if (!signed) throw new Error(`notice ${noticeId} was not signed`)
    return sendAt > now ? signed : sendNotice(tx, signed, now)
  })
}
