import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'
import { placesAround } from './places-around.ts'

/** The channels of resolution (Article 20 (5)) that the counties around these places offer, by id; `former`: those no longer offered too. Their order is `position`. */
export async function listChannels(
  reader: Reader,
  asked: {
    around: readonly string[]
    former: boolean
    countyId?: string | undefined
    after?: string | undefined
    limit: number
  },
) {
  const { id, countyId, name, nameEn, contact, active, position } = resolutionChannel
  return reader
    .select({ id, countyId, name, nameEn, contact, active, position })
    .from(resolutionChannel)
    .where(
      and(
        asked.former ? undefined : eq(active, true),
        sql`${countyId} in ${placesAround(asked.around)}`,
        asked.countyId === undefined ? undefined : eq(countyId, asked.countyId),
        asked.after === undefined ? undefined : gt(id, asked.after),
      ),
    )
    .orderBy(asc(id))
    .limit(asked.limit)
}
