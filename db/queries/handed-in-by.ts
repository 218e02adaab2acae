import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { machineIntake } from '../schema/machine-intake.ts'
import { machineKey } from '../schema/machine-key.ts'
import { suggestion } from '../schema/suggestion.ts'
import type { MachineKey } from './machine-key-by-hash.ts'

/** Of these receipt numbers, those that this system handed in (by this key or an older one of its name and place) and that still lie at the key’s stations: how far they are. */
export async function handedInBy(
  reader: Reader,
  key: Pick<MachineKey, 'name' | 'placeId' | 'stationIds'>,
  receiptNumbers: readonly string[],
) {
  const { receiptNumber, stage, route, registeredAt, endedAt } = suggestion
  return reader
    .select({ receiptNumber, stage, route, registeredAt, endedAt })
    .from(suggestion)
    .innerJoin(machineIntake, eq(machineIntake.suggestionId, suggestion.id))
    .innerJoin(machineKey, eq(machineKey.id, machineIntake.keyId))
    .where(
      and(
        inArray(receiptNumber, [...receiptNumbers]),
        eq(machineKey.name, key.name),
        eq(machineKey.placeId, key.placeId),
        inArray(suggestion.stationId, [...key.stationIds]),
      ),
    )
    .orderBy(asc(receiptNumber))
}
