import { and, asc, desc, eq, inArray, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { NoticeState } from '../../workflows/rules/notices.ts'
import type { NoticeKind } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { notice } from '../schema/notice.ts'
import { noticeMatter } from '../schema/notice-matter.ts'
import { nobodyReceives, nobodySigns } from './notice-posts.ts'
import { stillLate } from './still-late.ts'

export interface NoticeFound {
  readonly notice: typeof notice.$inferSelect
  /** In the order of the paper. */
  readonly matters: readonly (typeof noticeMatter.$inferSelect)[]
  /** A draft: nobody holds the post that signs it. What was sent and not yet received: nobody works at the unit. */
  readonly vacant: boolean
}

/**
 * The notices these posts see, newest first: an office all of its own; a unit what was sent to it; a superior what was sent and reported to it.
 * Where nobody is there to sign it, or to receive it, the office above sees it too, as `vacant`. A draft about what has been done meanwhile is
 * gone from here at once. `now`: epoch ms.
 */
export async function listNotices(
  reader: Reader,
  asked: {
    sights: readonly Sight[]
    id?: string
    kind?: NoticeKind | undefined
    state?: NoticeState | undefined
    after?: string | undefined
    limit: number
    now: number
  },
): Promise<NoticeFound[]> {
  const today = dayOf(asked.now)
  const seen = asked.sights.flatMap((sight) => sees(sight, today))
  if (seen.length === 0) return []
  const rows = await reader
    .select({ notice, vacant: sql<boolean>`${isVacant(today)}` })
    .from(notice)
    .where(
      and(
        or(...seen),
        or(sql`${notice.state} <> 'draft'`, stillOwed(asked.now)),
        asked.id === undefined ? undefined : eq(notice.id, asked.id),
        asked.kind ? eq(notice.kind, asked.kind) : undefined,
        asked.state ? eq(notice.state, asked.state) : undefined,
        asked.after === undefined ? undefined : lt(notice.id, asked.after),
      ),
    )
    .orderBy(desc(notice.id))
    .limit(asked.limit)
  const matters = await mattersOf(
    reader,
    rows.map((row) => row.notice.id),
  )
  return rows.map((row) => ({ ...row, matters: matters.filter(({ noticeId }) => noticeId === row.notice.id) }))
}

const wentOut = inArray(notice.state, ['sent', 'received'])
const stillOwed = (now: number) => sql`exists (select 1 from notice_matter m join obligation o on o.id = m.obligation_id
  where m.notice_id = ${notice.id} and ${stillLate(now)})`

const isVacant = (today: string) => sql`case ${notice.state}
  when 'draft' then ${nobodySigns(today)} when 'sent' then ${nobodyReceives(today)} else false end`

/** Of the office below this one, on the way from township to county to city. */
const fromBelow = (kind: 'townshipOffice' | 'countyOffice', above: SQL, id: string) =>
  sql`exists (select 1 from organization f join notice_matter m on m.notice_id = ${notice.id}
    left join suggestion s on s.id = m.suggestion_id left join research r on r.id = m.research_id
    where f.id = ${notice.fromOrganizationId} and f.kind = ${kind} and ${above} = ${id})`

function sees({ by, id }: Sight, today: string): SQL[] {
  // Also what it signed, or did not sign, for an office below whose post was empty.
  const own = or(
    eq(notice.fromOrganizationId, id),
    sql`coalesce(${notice.signedAs}, ${notice.declinedAs}) ->> 'organizationId' = ${id}`,
  )
  const reported = and(eq(notice.reportedToOrganizationId, id), wentOut)
  switch (by) {
    case 'townshipOfficeId':
      return some(own)
    case 'cityOfficeId':
      return some(
        or(own, and(isVacant(today), fromBelow('countyOffice', sql`coalesce(s.city_office_id, r.city_office_id)`, id))),
      )
    case 'countyOfficeId':
      return some(
        or(
          own,
          reported,
          and(isVacant(today), fromBelow('townshipOffice', sql`coalesce(s.county_office_id, r.county_office_id)`, id)),
        ),
      )
    case 'subtree':
      return some(or(and(own, wentOut), reported))
    case 'unitIds':
      return some(and(eq(notice.toOrganizationId, id), wentOut))
    case 'stationId':
    case 'deputyId':
      return []
  }
}
const some = (condition: SQL | undefined): SQL[] => (condition ? [condition] : [])

async function mattersOf(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return []
  return reader
    .select()
    .from(noticeMatter)
    .where(inArray(noticeMatter.noticeId, [...ids]))
    .orderBy(asc(noticeMatter.noticeId), asc(noticeMatter.position))
}
