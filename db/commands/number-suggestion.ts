import { sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Transaction } from '../connect.ts'
import type { liaisonStation } from '../schema/liaison-station.ts'
import { receiptSeries } from './receipt-series.ts'

/** What is stored of an answer: the codes are derived again, never kept. */
export interface KeptAnswer extends Record<string, unknown> {
  receiptNumber: string
  stage: string
  submitterIds: string[]
  /** What the first one's code is derived from, where it stood on a slip before he had an id. */
  slipSeed?: string
}

/**
 * 编号: county – station – year – serial, gapless within a station's year. In one statement it draws the number, gives it to the
 * suggestion and keeps the request's key with its answer.
 */
export async function numberSuggestion(
  tx: Transaction,
  station: typeof liaisonStation.$inferSelect,
  of: { id: string; stage: string; submitterIds: string[]; keyHash: string; bodyHash: string; now: number },
): Promise<KeptAnswer> {
  const year = Number(dayOf(of.now).slice(0, 4))
  const series = receiptSeries(station, year)
  const { rows } = await tx.execute<{ answer: KeptAnswer }>(sql`
    with counter as (
      insert into receipt_counter (station_id, year, last) values (${station.id}, ${year}, 1)
      on conflict (station_id, year) do update set last = receipt_counter.last + 1 returning last
    ), numbered as (
      update suggestion set receipt_number = ${series} || lpad(counter.last::text, 5, '0') from counter
      where suggestion.id = ${of.id} returning receipt_number
    )
    insert into intake_key (key_hash, body_hash, suggestion_id, answer, created_at)
    select ${of.keyHash}, ${of.bodyHash}, ${of.id}, jsonb_build_object(
      'receiptNumber', receipt_number, 'stage', ${of.stage}::text, 'submitterIds', ${JSON.stringify(of.submitterIds)}::jsonb
    ), ${new Date(of.now).toISOString()}::timestamptz
    from numbered returning answer`)
  const [row] = rows
  if (!row) throw new Error(`suggestion ${of.id} was not numbered`)
  return row.answer
}
