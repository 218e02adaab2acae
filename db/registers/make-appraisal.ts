import { eq, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Database, Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { holdsPost } from '../queries/holds-post.ts'
import { appraisal } from '../schema/appraisal.ts'
import type { Appraiser } from './change-appraisal.ts'
import { recordAudit } from './record-audit.ts'

/** The oldest so many; the rest comes on the next list. */
const most = 2_000

/**
 * Makes a county's appraisal list: its closed matters whose keeping ended before `asOf`, but for what is held, disputed or bound to something
 * open, and what another list still decides or keeps. A repeat finds what stands. Answers the id, null where the post has ended. `now`: epoch ms.
 */
export async function makeAppraisal(
  db: Database,
  asked: { asOf: string; commandId: string },
  by: Appraiser,
): Promise<string | null> {
  const { asOf, commandId } = asked
  const { personId, post } = by.actor
  const countyOfficeId = post.organizationId
  return db.transaction(async (tx) => {
    if (!(await holdsPost(tx, by.actor, dayOf(by.now)))) return null
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('huiyin.appraisals'))`)
    const [there] = await tx.select({ id: appraisal.id }).from(appraisal).where(eq(appraisal.commandId, commandId))
    if (there) return there.id
    const id = newId('apr', by.now)
    const made = { id, countyOfficeId, asOf, madeBy: personId, madeAs: post, madeAt: new Date(by.now), commandId }
    await tx.insert(appraisal).values(made)
    const items = await fill(tx, { id, countyOfficeId, asOf })
    const detail = { asOf, items }
    await recordAudit(tx, { act: 'appraisalMade', personId, subjectId: id, detail, at: by.now })
    return id
  })
}

/** The years of a class are counted from the first of January after the matter ended. */
async function fill(tx: Transaction, list: { id: string; countyOfficeId: string; asOf: string }): Promise<number> {
  const { id, countyOfficeId, asOf } = list
  const { rowCount } = await tx.execute(sql`
    insert into appraisal_item (appraisal_id, suggestion_id, receipt_number, category_id, kind, registered_at, ended_at, rule_version, kept_until)
    select ${id}, s.id, s.receipt_number, s.category_id, k.kind, s.registered_at, s.ended_at, r.version, e.kept_until
    from suggestion s
    cross join lateral (select coalesce(s.route, 'unclassified') as kind) k
    cross join lateral (
      select version, years from retention_rule
      where county_office_id = s.county_office_id and kind = k.kind order by version desc limit 1) r
    cross join lateral (
      select make_date(extract(year from s.ended_at at time zone 'Asia/Shanghai')::int + r.years, 12, 31) as kept_until) e
    where s.county_office_id = ${countyOfficeId} and s.stage = 'closed' and r.years is not null and e.kept_until < ${asOf}::date
      and not exists (
        select from appraisal_item i where i.suggestion_id = s.id
          and (i.destroyed_at is not null or i.decision is null or i.decision = 'destroy' or i.keep_until >= ${asOf}::date))
      and matter_barred(s.id) is null
    order by s.ended_at, s.id
    limit ${most}`)
  return rowCount ?? 0
}
