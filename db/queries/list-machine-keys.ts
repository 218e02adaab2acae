import { and, asc, eq, gt, or, sql } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { machineKey } from '../schema/machine-key.ts'
import type { MachineKey } from './machine-key-by-hash.ts'
import { placesWithin } from './places-within.ts'

/** The keys of these places and of those below, by id, whatever has become of them. */
export async function listMachineKeys(
  reader: Reader,
  asked: { placeIds: readonly string[]; id?: string | undefined; after?: string | undefined; limit: number },
): Promise<MachineKey[]> {
  const { placeIds, id, after, limit } = asked
  return reader
    .select()
    .from(machineKey)
    .where(
      and(
        or(...placeIds.map((placeId) => sql`${machineKey.placeId} in ${placesWithin(placeId)}`)),
        id === undefined ? undefined : eq(machineKey.id, id),
        after === undefined ? undefined : gt(machineKey.id, after),
      ),
    )
    .orderBy(asc(machineKey.id))
    .limit(limit)
}
