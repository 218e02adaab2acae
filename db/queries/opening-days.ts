import { and, asc, eq, or, sql } from 'drizzle-orm'
import type { Sight } from '../../workflows/rules/access.ts'
import type { Reader } from '../connect.ts'
import { liaisonStation } from '../schema/liaison-station.ts'
import { organization } from '../schema/organization.ts'
import { stationConditions } from './station-conditions.ts'

export interface OpeningDays extends Record<string, unknown> {
  readonly stationId: string
  /** Civil days on which the mailbox was opened, oldest first. */
  readonly days: string[]
}

/** On which days the mailboxes of the active stations these posts look after were opened; stations only, for deputies and units keep none. */
export async function openingDays(reader: Reader, sights: readonly Sight[]): Promise<OpeningDays[]> {
  const near = sights.flatMap(stationConditions)
  if (near.length === 0) return []
  return reader
    .select({
      stationId: liaisonStation.id,
      days: sql<string[]>`array(select distinct r.held_on::text from reception_session r
        where r.station_id = ${liaisonStation.id} and r.kind = 'mailbox' order by 1)`,
    })
    .from(liaisonStation)
    .innerJoin(organization, eq(organization.id, liaisonStation.id))
    .where(and(eq(organization.active, true), or(...near)))
    .orderBy(asc(liaisonStation.townshipId), asc(liaisonStation.number))
}
