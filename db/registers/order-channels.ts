import { and, eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { resolutionChannel } from '../schema/resolution-channel.ts'

/** Sets the order in which a county offers its channels; `ids` are all that are in use. False where they are others by now. */
export async function orderChannels(
  tx: Transaction,
  { countyId, ids }: { countyId: string; ids: readonly string[] },
): Promise<boolean> {
  const { id: key, countyId: county, active } = resolutionChannel
  const rows = await tx
    .select({ id: key })
    .from(resolutionChannel)
    .where(and(eq(county, countyId), eq(active, true)))
    .for('update')
  const there = new Set(rows.map(({ id }) => id))
  if (there.size !== ids.length || !ids.every((id) => there.delete(id))) return false
  for (const [n, id] of ids.entries())
    await tx
      .update(resolutionChannel)
      .set({ position: n + 1 })
      .where(eq(key, id))
  return true
}
