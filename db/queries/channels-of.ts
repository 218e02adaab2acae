import { inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

/** These channels of resolution, also those no longer offered: who was told of one still needs its address. */
export async function channelsOf(reader: Reader, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { id, name, nameEn, contact } = resolutionChannel
  return reader
    .select({ id, name, nameEn, contact })
    .from(resolutionChannel)
    .where(inArray(id, [...ids]))
}
