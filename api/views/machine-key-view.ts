import { z } from 'zod'
import type { MachineKey } from '../../db/queries/machine-key-by-hash.ts'
import { machineActNames, machineKeyState, machineKeyStateNames } from '../../workflows/rules/machine-keys.ts'
import { channels } from '../../workflows/rules/suggestion.ts'
import { coded } from '../fields.ts'

export const machineKeyShape = z
  .object({
    id: z.string(),
    name: z.string(),
    placeId: z.string(),
    acts: z.array(coded),
    stationIds: z.array(z.string()),
    channels: z.array(z.enum(channels)),
    networks: z.array(z.string()),
    state: coded,
    issuedAt: z.string(),
    expiresAt: z.string(),
    /** To the minute; null: never. */
    lastUsedAt: z.string().nullable(),
    revokedAt: z.string().nullable(),
  })
  .meta({ id: 'MachineKey' })

/** A key as administrators see it: never the key itself. `at`: epoch ms. */
export const machineKeyView = (key: MachineKey, at: number): z.input<typeof machineKeyShape> => {
  const state = machineKeyState(key, at)
  return {
    id: key.id,
    name: key.name,
    placeId: key.placeId,
    acts: key.acts.map((act) => ({ code: act, ...machineActNames[act] })),
    stationIds: [...key.stationIds],
    channels: [...key.channels],
    networks: [...key.networks],
    state: { code: state, ...machineKeyStateNames[state] },
    issuedAt: key.issuedAt.toISOString(),
    expiresAt: key.expiresAt.toISOString(),
    lastUsedAt: key.lastUsedAt?.toISOString() ?? null,
    revokedAt: key.revokedAt?.toISOString() ?? null,
  }
}
