import { and, eq, max, sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { newId } from '../new-id.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

/** Adds a channel of resolution (Article 20 (5)) at the end of a county's; null where one of that name is there. `now`: epoch ms. */
export async function registerChannel(
  tx: Transaction,
  asked: { countyId: string; name: string; nameEn: string; contact: string; now: number },
): Promise<string | null> {
  const { now, ...row } = asked
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.channels.${row.countyId}`}, 0))`)
  const own = eq(resolutionChannel.countyId, row.countyId)
  if ((await tx.$count(resolutionChannel, and(own, eq(resolutionChannel.name, row.name)))) > 0) return null
  const [last] = await tx
    .select({ position: max(resolutionChannel.position) })
    .from(resolutionChannel)
    .where(own)
  const id = newId('chn', now)
  await tx.insert(resolutionChannel).values({ id, ...row, position: (last?.position ?? 0) + 1 })
  return id
}
