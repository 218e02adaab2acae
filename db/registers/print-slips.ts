import { asc, eq, sql } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Post } from '../../workflows/rules/suggestion.ts'
import { receiptSeries } from '../commands/receipt-series.ts'
import type { Database, Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { slipPad } from '../schema/slip-pad.ts'
import { slip } from '../schema/slip.ts'

interface Printing {
  readonly stationId: string
  readonly many: number
  readonly personId: string
  readonly post: Post
  readonly commandId: string
  /** Epoch ms. */
  readonly now: number
}
interface Printed {
  readonly padId: string
  readonly slips: readonly { readonly receiptNumber: string; readonly codeSeed: string }[]
}

/**
 * Draws a block of numbers from the station's series and keeps a slip for each. The same act again gives the same slips, so that an answer
 * that was lost on the way can still be printed.
 */
export async function printSlips(db: Database, asked: Printing): Promise<Printed> {
  return db.transaction(async (tx) => {
    const pad = {
      id: newId('pad', asked.now),
      stationId: asked.stationId,
      many: asked.many,
      printedBy: asked.personId,
      printedAs: asked.post,
      printedAt: new Date(asked.now),
      commandId: asked.commandId,
    }
    const [made] = await tx.insert(slipPad).values(pad).onConflictDoNothing().returning({ id: slipPad.id })
    if (made) await number(tx, made.id, asked)
    const [there] = await tx.select({ id: slipPad.id }).from(slipPad).where(eq(slipPad.commandId, asked.commandId))
    if (!there) throw new Error('a pad was neither made nor found')
    const slips = await tx
      .select({ receiptNumber: slip.receiptNumber, codeSeed: slip.codeSeed })
      .from(slip)
      .where(eq(slip.padId, there.id))
      .orderBy(asc(slip.receiptNumber))
    return { padId: there.id, slips }
  })
}

async function number(tx: Transaction, padId: string, { stationId, many, now }: Printing): Promise<void> {
  const [station] = await tx.select().from(liaisonStation).where(eq(liaisonStation.id, stationId))
  if (!station) throw new Error(`station ${stationId} has no row`)
  const year = Number(dayOf(now).slice(0, 4))
  const { rows } = await tx.execute<{ last: number }>(sql`
    insert into receipt_counter (station_id, year, last) values (${stationId}, ${year}, ${many})
    on conflict (station_id, year) do update set last = receipt_counter.last + ${many} returning last`)
  const first = (rows[0]?.last ?? 0) - many + 1
  await tx.insert(slip).values(
    Array.from({ length: many }, (_, n) => ({
      receiptNumber: `${receiptSeries(station, year)}${String(first + n).padStart(5, '0')}`,
      padId,
      codeSeed: newId('slp', now),
    })),
  )
}
