import { and, eq, getTableColumns, inArray, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Channel, Route, Stage } from '../../workflows/rules/suggestion.ts'
import type { Reader } from '../connect.ts'
import { document } from '../schema/document.ts'
import { readMark } from '../schema/read-mark.ts'
import { suggestion } from '../schema/suggestion.ts'
import { pageOfScope } from './page-of-scope.ts'
import { placesWithin } from './places-within.ts'
import { sightCondition } from './sight-condition.ts'
import { textCondition } from './text-condition.ts'
import { isOverdueAt, trayConditions, type Tray } from './tray-conditions.ts'

/**
 * newest: by registration, latest first; due: what falls due first, what has no term last; tray: what is overdue, then what is unread, then
 * the rest, each soonest due first.
 */
export const suggestionOrders = ['newest', 'due', 'tray'] as const
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
  /** Only what has changed since the reader last opened it. */
  readonly unread?: boolean | undefined
  /** By whom, and as at which instant, it is told what is unread and what is overdue. */
  readonly reader: { readonly personId: string; readonly at: Date }
  readonly order: SuggestionOrder
  /** Where the page before ended. */
  readonly after?: RankedEnd | undefined
  readonly limit: number
}
/** The last one's sort instant (as the database writes it), and its id. */
export interface PageEnd {
  readonly at: string
  readonly id: string
}
export interface RankedEnd extends PageEnd {
  readonly rank: number
}

const { state: _state, ...columns } = getTableColumns(suggestion)

/** One page of what the asker may see; `last` is where it ends. */
export async function listSuggestions(reader: Reader, asked: SuggestionsAsked) {
  if (asked.sights.length === 0) return { rows: [], last: null }
  const wanted = sql.join([sql`true`, ...filters(asked)], sql` and `)
  const { rank, moment, order } = orders[asked.order](asked)
  const page = pageOfScope(
    asked.sights.map(sightCondition),
    (seen) => sql`select s.id, ${rank} as rank, ${moment} as moment from suggestion s where ${seen} and ${wanted}`,
    { order, limit: asked.limit },
  )
  const { rows: ends } = await reader.execute<{ id: string; rank: number; at: string }>(
    sql`select id, rank, moment::text as at from (${page}) as cut`,
  )
  return { rows: await inThatOrder(reader, ends, asked.reader.personId), last: ends.at(-1) ?? null }
}

interface Order {
  readonly rank: SQL
  readonly moment: SQL
  readonly order: SQL
}
const none = sql`0`
const falling = sql`coalesce(s.next_due_at, 'infinity')`
const orders: Readonly<Record<SuggestionOrder, (asked: SuggestionsAsked) => Order>> = {
  // Ids are made in the order of registration; rank and moment are there so that all orders page alike.
  newest: () => ({ rank: none, moment: sql`'infinity'::timestamptz`, order: sql`id desc` }),
  due: () => ({ rank: none, moment: falling, order: sql`moment asc, id asc` }),
  tray: (asked) => ({ rank: burning(asked), moment: falling, order: sql`rank asc, moment asc, id asc` }),
}
const burning = ({ reader: { personId, at } }: SuggestionsAsked) =>
  sql`case when ${isOverdueAt(at)} then 0 when ${isUnreadBy(personId)} then 1 else 2 end`

async function inThatOrder(reader: Reader, found: readonly { id: string }[], personId: string) {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = await reader
    .select({
      ...columns,
      title: document.title,
      unread: sql<boolean>`${suggestion.seq} > coalesce(${readMark.seq}, 0)`,
      submitterCount: sql<number>`jsonb_array_length(${suggestion.state} -> 'submitters')`.mapWith(Number),
    })
    .from(suggestion)
    .innerJoin(document, eq(document.id, suggestion.contentId))
    .leftJoin(readMark, and(eq(readMark.suggestionId, suggestion.id), eq(readMark.personId, personId)))
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
  if (asked.unread) found.push(isUnreadBy(asked.reader.personId))
  if (asked.after) found.push(beyond[asked.order](asked.after, asked))
  return found
}

/** Has something happened to `s` since this person last read it? */
const isUnreadBy = (personId: string): SQL =>
  sql`s.seq > coalesce((select r.seq from read_mark r where r.person_id = ${personId} and r.suggestion_id = s.id), 0)`

const beyond: Readonly<Record<SuggestionOrder, (end: RankedEnd, asked: SuggestionsAsked) => SQL>> = {
  newest: ({ id }) => sql`s.id < ${id}`,
  due: ({ at, id }) => sql`(${falling}, s.id) > (${at}::timestamptz, ${id})`,
  tray: ({ rank, at, id }, asked) =>
    sql`(${burning(asked)}, ${falling}, s.id) > (${rank}::int, ${at}::timestamptz, ${id})`,
}
