import { desc, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Channel, Route, Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { suggestion } from '../schema/suggestion.ts'
import { pageOfScope } from './page-of-scope.ts'
import { placesWithin } from './places-within.ts'
import { sightCondition } from './sight-condition.ts'

export const trays = ['todo', 'inProgress', 'done', 'closed'] as const
export type Tray = (typeof trays)[number]

export interface SuggestionsAsked {
  readonly sights: readonly Sight[]
  /** The organisations of the asker's posts: whose tray it is. */
  readonly organizationIds: readonly string[]
  readonly tray?: Tray | undefined
  readonly stage?: Stage | undefined
  readonly route?: Route | undefined
  readonly stationId?: string | undefined
  readonly placeId?: string | undefined
  readonly channel?: Channel | undefined
  readonly urgent?: boolean | undefined
  readonly joined?: boolean | undefined
  /** Registered at or after, and before; instants. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly receiptNumber?: string | undefined
  readonly after?: string | undefined
  readonly limit: number
}

const { state: _state, ...columns } = getTableColumns(suggestion)

/** One page of what the asker may see, newest first; `after` is the last id of the page before. */
export async function listSuggestions(reader: Reader, asked: SuggestionsAsked) {
  if (asked.sights.length === 0) return []
  const wanted = sql.join([sql`true`, ...filters(asked)], sql` and `)
  const { rows: ids } = await reader.execute<{ id: string }>(
    pageOfScope(
      asked.sights.map(sightCondition),
      (seen) => sql`select s.id from suggestion s where ${seen} and ${wanted}`,
      { order: sql`id desc`, limit: asked.limit },
    ),
  )
  if (ids.length === 0) return []
  return reader
    .select({
      ...columns,
      title: document.title,
      submitterCount: sql<number>`jsonb_array_length(${suggestion.state} -> 'submitters')`.mapWith(Number),
    })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .where(
      inArray(
        suggestion.id,
        ids.map(({ id }) => id),
      ),
    )
    .orderBy(desc(suggestion.id))
}

function filters(asked: SuggestionsAsked): SQL[] {
  const found: SQL[] = []
  if (asked.tray) found.push(trayConditions[asked.tray](asked.organizationIds))
  if (asked.stage) found.push(sql`s.stage = ${asked.stage}`)
  if (asked.route) found.push(sql`s.route = ${asked.route}`)
  if (asked.stationId) found.push(sql`s.station_id = ${asked.stationId}`)
  if (asked.placeId) found.push(sql`s.place_id in ${placesWithin(asked.placeId)}`)
  if (asked.channel) found.push(sql`s.channel = ${asked.channel}`)
  if (asked.urgent !== undefined) found.push(sql`s.urgent = ${asked.urgent}`)
  if (asked.joined !== undefined) found.push(sql`(s.joined_to_id is not null) = ${asked.joined}`)
  if (asked.from) found.push(sql`s.registered_at >= ${asked.from.toISOString()}::timestamptz`)
  if (asked.to) found.push(sql`s.registered_at < ${asked.to.toISOString()}::timestamptz`)
  if (asked.receiptNumber) found.push(sql`s.receipt_number = ${asked.receiptNumber}`)
  if (asked.after) found.push(sql`s.id < ${asked.after}`)
  return found
}

const notEnded = sql`s.stage not in ('answered', 'closed')`
const oneOf = (ids: readonly string[]) =>
  ids.length === 0
    ? sql`(null)`
    : sql`(${sql.join(
        ids.map((id) => sql`${id}`),
        sql`, `,
      )})`

/** 待办: we hold it, or owe something on it. */
const awaited = (ids: readonly string[]) => sql`(s.stage <> 'closed' and (s.holder_organization_id in ${oneOf(ids)}
  or exists (select 1 from obligation o where o.subject_id = s.id and o.settled_at is null
    and o.owed_by_organization_id in ${oneOf(ids)})))`
/** 已办: we did what we owed on it. */
const served = (ids: readonly string[]) => sql`exists (select 1 from obligation o where o.subject_id = s.id
  and o.settled_how in ('done', 'impossible') and o.owed_by_organization_id in ${oneOf(ids)})`

const trayConditions: Readonly<Record<Tray, (ids: readonly string[]) => SQL>> = {
  todo: awaited,
  inProgress: (ids) => sql`${notEnded} and not coalesce(${awaited(ids)}, false)`,
  done: (ids) => sql`${notEnded} and not coalesce(${awaited(ids)}, false) and ${served(ids)}`,
  closed: () => sql`s.stage in ('answered', 'closed')`,
}
