import type { Transaction } from '../connect.ts'
import { townshipMap, type TownshipArea } from '../schema/township-map.ts'

/** Puts these outlines where the county's stood before. `now`: epoch ms. */
export async function replaceTownshipMap(
  tx: Transaction,
  asked: { countyId: string; source: string; areas: readonly TownshipArea[]; personId: string; now: number },
): Promise<void> {
  const { countyId, personId, now, ...drawn } = asked
  const row = { ...drawn, importedBy: personId, importedAt: new Date(now) }
  await tx
    .insert(townshipMap)
    .values({ countyId, ...row })
    .onConflictDoUpdate({ target: townshipMap.countyId, set: row })
}
