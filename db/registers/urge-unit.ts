import { eq } from 'drizzle-orm'
import { scopeOf } from '../../workflows/rules/access.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Actor } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { lateMatters } from '../queries/late-matters.ts'
import { nextOfficeHour } from '../queries/next-office-hour.ts'
import { urgedOn, type UrgingOfDay } from '../queries/urged-on.ts'
import { notice } from '../schema/notice.ts'
import { drawUrging } from './draw-urging.ts'
import type { NoticeRow } from './send-notice.ts'

export type Urged =
  /** It went out, or waits for office hours (`signed`). */
  | { readonly outcome: 'sent' | 'signed'; readonly notice: NoticeRow }
  /** The unit has been urged on this day; null: just now, by somebody else. */
  | {
      readonly outcome: 'urgedAlready'
      readonly notice: UrgingOfDay | null
    }
  | { readonly outcome: 'nothingLate' | 'postEnded'; readonly notice: null }

/**
 * Urges one unit by hand about all it owes late that this office, or one below it, gave out: one transaction, once per command id. A repeat
 * answers as the first did. Signed outside office hours it goes out when they begin. `now`: epoch ms.
 */
export async function urgeUnit(
  db: Database,
  of: { unitId: string; text: string; commandId: string },
  by: { actor: Extract<Actor, { kind: 'official' }>; now: number },
): Promise<Urged> {
  const { unitId, text, commandId } = of
  const { actor, now } = by
  const { post, personId } = actor
  return db.transaction(async (tx) => {
    const [before] = await tx.select().from(notice).where(eq(notice.commandId, commandId))
    if (before?.state === 'cancelled') return { outcome: 'nothingLate', notice: null }
    if (before) return { outcome: before.state === 'signed' ? 'signed' : 'sent', notice: before }
    if (!(await holdsPost(tx, actor, dayOf(now)))) return { outcome: 'postEnded', notice: null }
    const late = await lateMatters(tx, { sights: scopeOf(personId, [post]), now, unitId, limit: 1 })
    const [first] = late
    if (!first) return { outcome: 'nothingLate', notice: null }
    const sendAt = await nextOfficeHour(tx, first.countyOfficeId, now)
    const drawn = await drawUrging(tx, {
      fromOrganizationId: post.organizationId,
      toOrganizationId: unitId,
      text,
      commandId,
      signedBy: personId,
      signedAs: post,
      late,
      sendAt,
      now,
    })
    if (!drawn)
      return { outcome: 'urgedAlready', notice: (await urgedOn(tx, [unitId], dayOf(sendAt))).get(unitId) ?? null }
    if (drawn.state === 'cancelled') return { outcome: 'nothingLate', notice: null }
    return { outcome: drawn.state === 'signed' ? 'signed' : 'sent', notice: drawn }
  })
}
