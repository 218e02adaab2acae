import { desc, isNull } from 'drizzle-orm'
import { defaultPrivacyNotice } from '../../workflows/rules/privacy-notice.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Transaction } from '../connect.ts'
import { privacyNotice } from '../schema/privacy-notice.ts'

/** Lays in the default notice; a later release whose words differ adds a version, and the older stays readable. */
export async function shipPrivacyNotice(tx: Transaction, now: Date): Promise<void> {
  const [newest] = await tx
    .select({ text: privacyNotice.text })
    .from(privacyNotice)
    .where(isNull(privacyNotice.countyId))
    .orderBy(desc(privacyNotice.version))
    .limit(1)
  if (newest && canonicalJson(newest.text) === canonicalJson(defaultPrivacyNotice)) return
  await tx.insert(privacyNotice).values({ text: defaultPrivacyNotice, publishedAt: now })
}
