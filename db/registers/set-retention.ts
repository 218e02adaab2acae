import { and, desc, eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import { yearsOf, type RecordKind, type RetentionClass } from '../../workflows/rules/retention.ts'
import type { Database } from '../connect.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { retentionRule } from '../schema/retention-rule.ts'
import type { Appraiser } from './change-appraisal.ts'
import { recordAudit } from './record-audit.ts'

/** Gives a kind of record of the actor's county its class, with the audit row of before and after; older rows stay. Answers the version, null where his post has ended. */
export async function setRetention(
  db: Database,
  asked: { kind: RecordKind; class: RetentionClass; agreement: string; reason: string },
  by: Appraiser,
): Promise<number | null> {
  const { kind, agreement, reason } = asked
  const { personId, post } = by.actor
  const countyOfficeId = post.organizationId
  const years = yearsOf[asked.class]
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, by.actor, dayOf(by.now)))) return null
    const [before] = await tx
      .select({ version: retentionRule.version, years: retentionRule.years })
      .from(retentionRule)
      .where(and(eq(retentionRule.countyOfficeId, countyOfficeId), eq(retentionRule.kind, kind)))
      .orderBy(desc(retentionRule.version))
      .limit(1)
    const [made] = await tx
      .insert(retentionRule)
      .values({ countyOfficeId, kind, years, agreement, reason, setBy: personId, setAt: new Date(by.now) })
      .returning({ version: retentionRule.version })
    if (!made) throw new Error('the class got no version')
    const detail = { kind, before: before ?? null, after: { version: made.version, years, agreement } }
    await recordAudit(tx, { act: 'retentionSet', personId, subjectId: countyOfficeId, detail, at: by.now })
    return made.version
  })
}
