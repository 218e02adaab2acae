import { sql } from 'drizzle-orm'
import type { PrivacyNoticeText } from '../../workflows/rules/privacy-notice.ts'
import type { Database } from '../connect.ts'
import { newestPrivacyNotice } from '../queries/newest-privacy-notice.ts'
import { privacyNoticeDraft } from '../schema/privacy-notice-draft.ts'
import { recordAudit } from './record-audit.ts'

/** Keeps what a county writes at, in place of what stood; null when another version was published since `basedOn`, and then nothing is kept. */
export async function draftPrivacyNotice(
  db: Database,
  asked: { countyId: string; basedOn: number; text: PrivacyNoticeText; personId: string; now: number },
): Promise<typeof privacyNoticeDraft.$inferSelect | null> {
  const { countyId, basedOn, text, personId, now } = asked
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.privacy-notices'))`)
    if ((await newestPrivacyNotice(tx, countyId)).version !== basedOn) return null
    const row = { countyId, basedOn, text, changedBy: personId, changedAt: new Date(now), publishedVersion: null }
    await tx
      .insert(privacyNoticeDraft)
      .values(row)
      .onConflictDoUpdate({ target: privacyNoticeDraft.countyId, set: row })
    await recordAudit(tx, { act: 'privacyNoticeDrafted', personId, subjectId: countyId, detail: { basedOn }, at: now })
    return row
  })
}
