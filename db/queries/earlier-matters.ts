import { sql, type SQL } from 'drizzle-orm'
import { routesForMany } from '../../workflows/rules/lead-steps.ts'
import type { Route, Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { notVoided } from './not-voided.ts'

export interface EarlierMatter {
  readonly id: string
  readonly receiptNumber: string
  readonly title: string
  readonly stage: Stage
  readonly registeredAt: Date
  /** May another join it: neither over nor itself joined, and on a route that many can share. */
  readonly leads: boolean
}

/** The matters `found` names (`id`, `submitter_id`, best first by `rank`), as a counter shows them; void entries are left out. */
export async function earlierMatters(reader: Reader, found: SQL) {
  const { rows } = await reader.execute<Row>(sql`
    select s.id, s.receipt_number, d.title, s.stage, s.route, s.joined_to_id, s.registered_at, f.submitter_id
    from (${found}) f join suggestion s on s.id = f.id join document d on d.id = s.content_id
    where ${notVoided}
    order by f.rank desc, s.id desc limit 5`)
  return rows.map((row) => ({ ...matterOf(row), submitterId: row.submitter_id }))
}

type Row = {
  id: string
  receipt_number: string
  title: string | null
  stage: Stage
  route: Route | null
  joined_to_id: string | null
  registered_at: Date | string
  submitter_id: string | null
}

const matterOf = (row: Row): EarlierMatter => ({
  id: row.id,
  receiptNumber: row.receipt_number,
  title: row.title ?? '',
  stage: row.stage,
  registeredAt: new Date(row.registered_at),
  leads: row.stage !== 'closed' && row.joined_to_id === null && routesForMany.includes(row.route),
})
