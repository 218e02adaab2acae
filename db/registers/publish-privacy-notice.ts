import { eq, sql } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { newestPrivacyNotice } from '../queries/newest-privacy-notice.ts'
import { privacyNoticeDraftOf } from '../queries/privacy-notice-draft-of.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'
import { privacyNoticeDraft } from '../schema/privacy-notice-draft.ts'
import { recordAudit } from './record-audit.ts'

export type PublishedNotice =
  /** Also for a repeat: it is out already. */
  | { readonly outcome: 'published'; readonly version: number }
  | { readonly outcome: 'noDraft' }
  /** Another version was published since it was written. */
  | { readonly outcome: 'overtaken'; readonly version: number }

/** Publishes what a county wrote as its next version, with its audit row, in one transaction. People registered before keep the version they were told. */
export async function publishPrivacyNotice(
  db: Database,
  asked: { countyId: string; effectiveFrom: string; reason: string; personId: string; now: number },
): Promise<PublishedNotice> {
  const { countyId, effectiveFrom, reason, personId, now } = asked
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.privacy-notices'))`)
    const draft = await privacyNoticeDraftOf(tx, countyId)
    if (!draft) return { outcome: 'noDraft' }
    if (draft.publishedVersion !== null) return { outcome: 'published', version: draft.publishedVersion }
    const before = await newestPrivacyNotice(tx, countyId)
    if (before.version !== draft.basedOn) return { outcome: 'overtaken', version: before.version }
    const [made] = await tx
      .insert(privacyNotice)
      .values({
        countyId,
        effectiveFrom,
        text: draft.text,
        reason,
        publishedBy: personId,
        publishedAt: new Date(now),
      })
      .returning({ version: privacyNotice.version })
    if (!made) throw new Error('the notice got no version')
    const { version } = made
    await tx
      .update(privacyNoticeDraft)
      .set({ publishedVersion: version })
      .where(eq(privacyNoticeDraft.countyId, countyId))
    const detail = { before: before.version, after: version, effectiveFrom, reason }
    await recordAudit(tx, { act: 'privacyNoticePublished', personId, subjectId: countyId, detail, at: now })
    return { outcome: 'published', version }
  })
}
