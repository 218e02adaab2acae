import { and, asc, eq, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Database, Reader } from '../connect.ts'
import { currentPolicy } from '../queries/current-policy.ts'
import { lateMatters, type LateMatter } from '../queries/late-matters.ts'
import { loadPolicy } from '../queries/load-policy.ts'
import { nextOfficeHour } from '../queries/next-office-hour.ts'
import { papersOf, type Paper } from '../queries/papers-of.ts'
import { organization } from '../schema/organization.ts'
import { drawUrging } from './draw-urging.ts'

/**
 * Where a county's policy in force has turned it on (自动催办), and in its office hours: each unit that reached the rung with something no notice
 * has listed since it was late is urged with all it owes late, in the name of the office that gave it out, or of the county's office where several
 * did. Each in a transaction of its own, once a day, whoever else does the same; the clock signs, so the supervision stays where it was. Answers how many went out.
 * `now`: epoch ms.
 */
export async function urgeByItself(db: Database, now: number): Promise<number> {
  let sent = 0
  for (const countyOfficeId of await countiesThatUrge(db, now)) {
    let after: string | undefined
    for (;;) {
      const late = await lateMatters(db, {
        sights: [{ by: 'countyOfficeId', id: countyOfficeId }],
        now,
        after,
        limit: 50,
      })
      after = late.at(-1)?.unitId
      if (after === undefined) break
      for (const paper of oneForEach(await papersToSend(db, late), countyOfficeId))
        if (await urge(db, paper, now)) sent++
    }
  }
  return sent
}

async function countiesThatUrge(db: Database, now: number): Promise<string[]> {
  const offices = await db
    .select({ id: organization.id, countyId: organization.placeId })
    .from(organization)
    .where(and(eq(organization.kind, 'countyOffice'), eq(organization.active, true)))
    .orderBy(asc(organization.id))
  const found: string[] = []
  for (const { id, countyId } of offices) {
    const { id: policyId, version } = await currentPolicy(db, countyId, dayOf(now))
    const policy = await loadPolicy(db, policyId, version)
    if (policy?.urging.autoUrge && (await nextOfficeHour(db, id, now)) === now) found.push(id)
  }
  return found
}

/** A unit gets one paper a day: what several offices gave it stands on one of the county's office, above them all. */
function oneForEach(papers: readonly Paper[], countyOfficeId: string): Paper[] {
  const found: Paper[] = []
  for (const paper of papers) {
    const last = found.at(-1)
    if (last?.unitId !== paper.unitId) found.push(paper)
    else found[found.length - 1] = { ...last, assignerId: countyOfficeId, rows: [...last.rows, ...paper.rows] }
  }
  return found
}

/** By unit and assigner, of those units alone that hold something no urging has listed since it was late. */
async function papersToSend(reader: Reader, late: readonly LateMatter[]): Promise<Paper[]> {
  const named = sql.join(
    late.map(({ obligationId }) => sql`${obligationId}`),
    sql`, `,
  )
  const { rows } = await reader.execute<{ id: string }>(sql`
    select o.id from obligation o where o.id in (${named}) and not exists (
      select 1 from notice_matter m join notice n on n.id = m.notice_id
      where m.obligation_id = o.id and m.left_out_at is null and n.kind = 'urge' and n.state <> 'cancelled'
        and coalesce(n.sent_at, n.send_at) >= o.due_at)`)
  const fresh = new Set(rows.map(({ id }) => id))
  const papers = papersOf(late)
  const urged = new Set(
    papers
      .filter(({ rows: owed }) => owed.some(({ obligationId }) => fresh.has(obligationId)))
      .map(({ unitId }) => unitId),
  )
  return papers.filter(({ unitId }) => urged.has(unitId))
}

async function urge(db: Database, { unitId, assignerId, rows: late }: Paper, now: number): Promise<boolean> {
  const commandId = `auto/${assignerId}/${unitId}/${dayOf(now)}`
  const to = { fromOrganizationId: assignerId, toOrganizationId: unitId, text: '', commandId }
  const drawn = await db.transaction((tx) =>
    drawUrging(tx, { ...to, signedBy: null, signedAs: null, late, sendAt: now, now }),
  )
  return drawn?.state === 'sent'
}
