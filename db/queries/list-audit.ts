import { and, sql, type SQL } from 'drizzle-orm'
import type { AuditAct } from '../registers/record-audit.ts'
import type { Reader } from '../connect.ts'
import { placesWithin } from './places-within.ts'

export interface AuditRow {
  readonly seq: number
  readonly at: Date
  readonly act: AuditAct
  readonly hash: string
  readonly personId: string | null
  readonly personName: string | null
  readonly subjectId: string | null
  /** Of a person or an organisation; a citizen is not named here. */
  readonly subjectName: string | null
  /** Of the suggestion looked at or acted upon. */
  readonly receiptNumber: string | null
  /** Why, where the act asked for a reason. */
  readonly reason: string | null
  readonly detail: Readonly<Record<string, unknown>>
}
export interface AuditAsked {
  readonly act?: AuditAct | undefined
  /** Part of a name. */
  readonly person?: string | undefined
  /** An id, or a receipt number. */
  readonly subject?: string | undefined
  /** From this instant, epoch ms. */
  readonly from?: number | undefined
  /** Before this instant, epoch ms. */
  readonly before?: number | undefined
}

/**
 * The audit, newest first, as an auditor of these places may read it: what people did who hold or held a post there, what was done to
 * them, and what nobody signed in did (refused sign-ins, operators' commands; of units' links, those of these places). `after`: the seq of the last row read before.
 */
export async function listAudit(
  reader: Reader,
  asked: AuditAsked & { placeIds: readonly string[]; after?: number | undefined; limit: number },
): Promise<AuditRow[]> {
  const { act, person, subject, from, before, after } = asked
  const conditions: (SQL | undefined)[] = [
    sql`(e.person_id in (select id from staff) or e.subject_id in (select id from staff)
      or (e.person_id is null and not exists (select 1 from person other where other.id = e.subject_id)
        and not exists (select 1 from organization elsewhere
          where elsewhere.id = e.subject_id and elsewhere.id not in (select id from offices))))`,
    after === undefined ? undefined : sql`e.seq < ${after}`,
    act === undefined ? undefined : sql`e.act = ${act}`,
    person === undefined ? undefined : sql`actor.name ilike ${`%${person.replaceAll(/[\\%_]/g, '\\$&')}%`}`,
    subject === undefined ? undefined : isAbout(subject),
    from === undefined ? undefined : sql`e.at >= ${new Date(from).toISOString()}`,
    before === undefined ? undefined : sql`e.at < ${new Date(before).toISOString()}`,
  ]
  const inside = sql.join(
    asked.placeIds.map((placeId) => sql`o.place_id in ${placesWithin(placeId)}`),
    sql` or `,
  )
  const { rows } = await reader.execute<Record<keyof AuditRow, unknown> & Pick<AuditRow, 'act' | 'detail'>>(sql`
    with offices as materialized (select o.id from organization o where ${inside}),
    staff as materialized (select distinct person_id as id from post where organization_id in (select id from offices))
    select e.seq, e.at, e.act, e.hash, e.person_id as "personId", actor.name as "personName", e.subject_id as "subjectId",
      coalesce(done_to.name, body.name) as "subjectName", matter.receipt_number as "receiptNumber",
      coalesce(reason.text, e.detail ->> 'reason') as reason, e.detail
    from audit_event e
    left join person actor on actor.id = e.person_id
    left join person done_to on done_to.id = e.subject_id
    left join organization body on body.id = e.subject_id
    left join suggestion matter on matter.id = coalesce(e.detail ->> 'suggestionId', e.subject_id)
      and matter.county_office_id in (select id from offices)
    left join document reason on reason.id = e.detail ->> 'reasonId' and reason.purpose = 'reason'
    where ${and(...conditions)}
    order by e.seq desc limit ${asked.limit}`)
  return rows.map((row) => ({
    ...(row as unknown as AuditRow),
    seq: Number(row.seq),
    at: new Date(row.at as string),
  }))
}

const isAbout = (subject: string): SQL => sql`(
  e.subject_id = ${subject} or e.detail ->> 'suggestionId' = ${subject}
  or e.subject_id = any (select id from suggestion where receipt_number = ${subject})
  or e.detail ->> 'suggestionId' = any (select id from suggestion where receipt_number = ${subject}))`
