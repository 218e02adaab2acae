import { eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Channel, Route, Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { suggestion } from '../schema/suggestion.ts'
import { pageOfScope } from './page-of-scope.ts'
import { placesWithin } from './places-within.ts'
import { sightCondition } from './sight-condition.ts'
import { textCondition } from './text-condition.ts'
import { isOverdueAt, trayConditions, type Tray } from './tray-conditions.ts'

/** newest: by registration, latest first; due: what falls due first, what has no term last. */
export const suggestionOrders = ['newest', 'due'] as const
export type SuggestionOrder = (typeof suggestionOrders)[number]

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
  readonly receptionId?: string | undefined
  readonly urgent?: boolean | undefined
  readonly joined?: boolean | undefined
  /** Registered at or after, and before; instants. */
  readonly from?: Date | undefined
  readonly to?: Date | undefined
  readonly receiptNumber?: string | undefined
  /** Words that all stand in it. */
  readonly text?: string | undefined
  /** Only where an official was late at this instant. */
  readonly overdueAt?: Date | undefined
  readonly order: SuggestionOrder
  /** Where the page before ended: its last sort instant (as the database writes it) and id. */
  readonly after?: PageEnd | undefined
  readonly limit: number
}
export interface PageEnd {
  readonly at: string
  readonly id: string
}

const { state: _state, ...columns } = getTableColumns(suggestion)

/** One page of what the asker may see; `last` is where it ends. */
export async function listSuggestions(reader: Reader, asked: SuggestionsAsked) {
  if (asked.sights.length === 0) return { rows: [], last: null }
  const wanted = sql.join([sql`true`, ...filters(asked)], sql` and `)
  const { moment, order } = orders[asked.order]
  const page = pageOfScope(
    asked.sights.map(sightCondition),
    (seen) => sql`select s.id, ${moment} as moment from suggestion s where ${seen} and ${wanted}`,
    { order, limit: asked.limit },
  )
  const { rows: ends } = await reader.execute<{ id: string; at: string }>(
    sql`select id, moment::text as at from (${page}) as cut`,
  )
  return { rows: await inThatOrder(reader, ends), last: ends.at(-1) ?? null }
}

const orders: Readonly<Record<SuggestionOrder, { moment: SQL; order: SQL }>> = {
  // Ids are made in the order of registration; the moment is there so that both orders page alike.
  newest: { moment: sql`'infinity'::timestamptz`, order: sql`id desc` },
  due: { moment: sql`coalesce(s.next_due_at, 'infinity')`, order: sql`moment asc, id asc` },
}

async function inThatOrder(reader: Reader, found: readonly { id: string }[]) {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = await reader
    .select({
      ...columns,
      title: document.title,
      submitterCount: sql<number>`jsonb_array_length(${suggestion.state} -> 'submitters')`.mapWith(Number),
    })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .where(inArray(suggestion.id, ids))
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function filters(asked: SuggestionsAsked): SQL[] {
  const found: SQL[] = []
  if (asked.tray) found.push(trayConditions[asked.tray](asked.organizationIds))
  if (asked.stage) found.push(sql`s.stage = ${asked.stage}`)
  if (asked.route) found.push(sql`s.route = ${asked.route}`)
  if (asked.stationId) found.push(sql`s.station_id = ${asked.stationId}`)
  if (asked.placeId) found.push(sql`s.place_id in ${placesWithin(asked.placeId)}`)
  if (asked.channel) found.push(sql`s.channel = ${asked.channel}`)
  if (asked.receptionId) found.push(sql`s.reception_id = ${asked.receptionId}`)
  if (asked.urgent !== undefined) found.push(sql`s.urgent = ${asked.urgent}`)
  if (asked.joined !== undefined) found.push(sql`(s.joined_to_id is not null) = ${asked.joined}`)
  if (asked.from) found.push(sql`s.registered_at >= ${asked.from.toISOString()}::timestamptz`)
  if (asked.to) found.push(sql`s.registered_at < ${asked.to.toISOString()}::timestamptz`)
  if (asked.receiptNumber) found.push(sql`s.receipt_number = ${asked.receiptNumber}`)
  if (asked.text) found.push(textCondition(asked.text))
  if (asked.overdueAt) found.push(isOverdueAt(asked.overdueAt))
  if (asked.after) found.push(beyond[asked.order](asked.after))
  return found
}

const beyond: Readonly<Record<SuggestionOrder, (end: PageEnd) => SQL>> = {
  newest: ({ id }) => sql`s.id < ${id}`,
  due: ({ at, id }) => sql`(coalesce(s.next_due_at, 'infinity'), s.id) > (${at}::timestamptz, ${id})`,
}
