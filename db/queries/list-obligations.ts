import { sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { fallsDue } from './falls-due.ts'
import { obligationsById } from './obligations-by-id.ts'
import type { ObligationRow } from './obligations-of.ts'
import { pageOfScope } from './page-of-scope.ts'
import { placesWithin } from './places-within.ts'
import { researchSightCondition } from './research-sight-condition.ts'
import { sightCondition } from './sight-condition.ts'

export const obligationStates = ['open', 'amber', 'overdue', 'settled'] as const
export type ObligationStateAsked = (typeof obligationStates)[number]

export interface ObligationsAsked {
  readonly sights: readonly Sight[]
  readonly state: ObligationStateAsked
  readonly kind?: string | undefined
  readonly placeId?: string | undefined
  readonly organizationId?: string | undefined
  /** Where the page before ended: its last sort instant (as the database writes it) and id. */
  readonly after?: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
  /** Epoch ms: what is overdue or amber is judged by it. */
  readonly now: number
}
export interface ObligationPage {
  readonly rows: readonly ObligationRow[]
  readonly last: { readonly at: string; readonly id: string } | null
}

/** One page of what is owed on anything the asker may see: open soonest first (no term last), settled latest first. */
export async function listObligations(reader: Reader, asked: ObligationsAsked): Promise<ObligationPage> {
  if (asked.sights.length === 0) return { rows: [], last: null }
  const settled = asked.state === 'settled'
  const wanted = sql.join(filters(asked), sql` and `)
  const columns = sql`o.id, ${settled ? sql`o.settled_at` : fallsDue} as moment`
  const onSuggestions = asked.sights.flatMap((sight) => {
    const offices = settled || asked.placeId ? [] : officeConditions(sight)
    if (offices.length > 0)
      return offices.map((office) => sql`select ${columns} from obligation o where ${office} and ${wanted}`)
    return sql`select ${columns} from suggestion s join obligation o on o.subject_id = s.id
      where ${sightCondition(sight)}
      ${asked.placeId ? sql`and s.place_id in ${placesWithin(asked.placeId)}` : sql``} and ${wanted}`
  })
  const onResearch = asked.placeId
    ? []
    : asked.sights.map(
        (sight) => sql`select ${columns} from research r join obligation o on o.subject_id = r.id
          where ${researchSightCondition(sight)} and ${wanted}`,
      )
  const order = settled ? sql`moment desc, id desc` : sql`moment asc, id asc`
  const page = pageOfScope([...onSuggestions, ...onResearch], (question) => question, { order, limit: asked.limit })
  const { rows: found } = await reader.execute<{ id: string; at: string }>(
    sql`select id, moment::text as at from (${page}) as cut`,
  )
  const ids = found.map(({ id }) => id)
  return { rows: await obligationsById(reader, ids), last: found.at(-1) ?? null }
}

function filters(asked: ObligationsAsked): SQL[] {
  const now = sql`${new Date(asked.now).toISOString()}::timestamptz`
  const found: SQL[] = [stateConditions[asked.state](now)]
  if (asked.kind) found.push(sql`o.kind = ${asked.kind}`)
  if (asked.organizationId) found.push(sql`o.owed_by_organization_id = ${asked.organizationId}`)
  if (asked.after) {
    const [at, id] = [sql`${asked.after.at}::timestamptz`, sql`${asked.after.id}`]
    found.push(
      asked.state === 'settled'
        ? sql`(o.settled_at, o.id) < (${at}, ${id})`
        : sql`(${fallsDue}, o.id) > (${at}, ${id})`,
    )
  }
  return found
}

/**
 * An office's ways of seeing as equalities on `o` itself, each with an index in which what is open lies as it falls due: a page then costs its
 * own rows, however large the city. Empty: this one sees by other means. Nothing is closed while anything is owed (lives.test.ts).
 */
function officeConditions({ by, id }: Sight): SQL[] {
  switch (by) {
    case 'stationId':
      return [sql`o.station_id = ${id}`]
    case 'townshipOfficeId':
      return [sql`o.township_office_id = ${id}`]
    case 'countyOfficeId':
      return [sql`o.county_office_id = ${id}`]
    case 'cityOfficeId':
      return [sql`o.city_office_id = ${id}`]
    case 'subtree':
      return [sql`o.county_office_id = ${id}`, sql`o.city_office_id = ${id}`]
    case 'deputyId':
    case 'unitIds':
      return []
  }
}

/** The same judgement as `lightOf`: warned, or so short a term that it is amber from its opening. */
const isAmber = (now: SQL) => sql`(o.amber_at <= ${now} or (o.explanation ->> 'urgent')::boolean
  or (o.explanation ->> 'unit' = 'workingDays' and (o.explanation ->> 'amount')::int <= 1
    and not o.marks @> '[{"kind": "expire"}]'))`

const stateConditions: Readonly<Record<ObligationStateAsked, (now: SQL) => SQL>> = {
  open: () => sql`o.settled_at is null`,
  amber: (now) =>
    sql`o.settled_at is null and o.stopped_at is null and ${fallsDue} > ${now} and o.due_at is not null and ${isAmber(now)}`,
  overdue: (now) => sql`o.settled_at is null and o.stopped_at is null and ${fallsDue} <= ${now}`,
  settled: () => sql`o.settled_at is not null`,
}
