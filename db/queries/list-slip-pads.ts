import { and, desc, eq, lt, or, sql, type SQL } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { slipPad } from '../schema/slip-pad.ts'
import { stationConditions } from './station-conditions.ts'

export type SlipPadFound = Awaited<ReturnType<typeof listSlipPads>>[number]

/** The pads of the stations these posts look after, newest first, with what became of their slips. */
export async function listSlipPads(
  reader: Reader,
  asked: { sights: readonly Sight[]; id?: string; after?: string | undefined; limit: number },
) {
  const near = asked.sights.flatMap(stationConditions)
  if (near.length === 0) return []
  const many = (so: SQL) => sql<number>`(select count(*)::int from slip s where s.pad_id = ${slipPad.id} and ${so})`
  return reader
    .select({
      pad: slipPad,
      townshipOfficeId: liaisonStation.townshipOfficeId,
      firstNumber: sql<string>`(select min(s.receipt_number) from slip s where s.pad_id = ${slipPad.id})`,
      lastNumber: sql<string>`(select max(s.receipt_number) from slip s where s.pad_id = ${slipPad.id})`,
      entered: many(sql`s.suggestion_id is not null`),
      voided: many(sql`s.voided_at is not null`),
    })
    .from(slipPad)
    .innerJoin(liaisonStation, eq(liaisonStation.id, slipPad.stationId))
    .where(
      and(
        or(...near),
        asked.id === undefined ? undefined : eq(slipPad.id, asked.id),
        asked.after === undefined ? undefined : lt(slipPad.id, asked.after),
      ),
    )
    .orderBy(desc(slipPad.id))
    .limit(asked.limit)
}
