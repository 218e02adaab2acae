import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

/** The county whose catalogue a channel of resolution is in; null where there is none. */
export async function countyOfChannel(reader: Reader, channelId: string): Promise<string | null> {
  const [row] = await reader
    .select({ countyId: resolutionChannel.countyId })
    .from(resolutionChannel)
    .where(eq(resolutionChannel.id, channelId))
  return row?.countyId ?? null
}
