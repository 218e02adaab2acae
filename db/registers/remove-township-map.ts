import { eq } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'
import { townshipMap } from '../schema/township-map.ts'

/** Removes a county's outlines wholly: they record no act, and a map that may not be kept must be gone. False where there were none. */
export async function removeTownshipMap(tx: Transaction, countyId: string): Promise<boolean> {
  const gone = await tx
    .delete(townshipMap)
    .where(eq(townshipMap.countyId, countyId))
    .returning({ id: townshipMap.countyId })
  return gone.length > 0
}
