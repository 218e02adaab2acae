import { and, desc, eq, sql } from 'drizzle-orm'
import { inForceOn, usualValue, type OfficeSettingKey } from '../../workflows/rules/office-settings.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Database } from '../connect.ts'
import { officeSetting } from '../schema/office-setting.ts'
import { recordAudit } from './record-audit.ts'

/**
 * Makes an office's choice from a day on, with the audit row of before and after; what was chosen before stays. `version`: the last one the
 * chooser saw, 0 for none. Answers the new version, or why not. `now`: epoch ms.
 */
export async function setOfficeSetting(
  db: Database,
  asked: {
    organizationId: string
    setting: OfficeSettingKey
    value: string
    fromDay: string
    reason: string
    version: number
    personId: string
    post: Post
    now: number
  },
): Promise<{ version: number } | { refusal: 'overtaken' | 'same' }> {
  const { organizationId, setting, value, fromDay, reason, personId, post, now } = asked
  return db.transaction(async (tx) => {
    await tx.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.setting.${organizationId}.${setting}`}, 0))`,
    )
    const versions = await tx
      .select({ version: officeSetting.version, value: officeSetting.value, fromDay: officeSetting.fromDay })
      .from(officeSetting)
      .where(and(eq(officeSetting.organizationId, organizationId), eq(officeSetting.setting, setting)))
      .orderBy(desc(officeSetting.version))
    const [last] = versions
    if ((last?.version ?? 0) !== asked.version) return { refusal: 'overtaken' }
    if ((last?.value ?? usualValue(setting)) === value && (last?.fromDay ?? '') <= fromDay) return { refusal: 'same' }
    const version = asked.version + 1
    const row = { organizationId, setting, version, value, fromDay, reason }
    await tx.insert(officeSetting).values({ ...row, setBy: personId, setAs: post, setAt: new Date(now) })
    const held = inForceOn(versions, dayOf(now))
    const before = { [setting]: held?.value ?? usualValue(setting), version: held?.version ?? 0 }
    const detail = { postId: post.id, before, after: { [setting]: value, version }, effectiveFrom: fromDay, reason }
    await recordAudit(tx, { act: 'officeSettingSet', personId, subjectId: organizationId, detail, at: now })
    return { version }
  })
}
