import type { MachineAct } from '../../workflows/rules/machine-keys.ts'
import type { Channel } from '../../workflows/rules/suggestion.ts'
import type { Database } from '../connect.ts'
import { machineKeyHash, newMachineKey } from '../machine-key-secret.ts'
import { newId } from '../new-id.ts'
import type { MachineKey } from '../queries/machine-key-by-hash.ts'
import { machineKey } from '../schema/machine-key.ts'
import { recordAudit } from './record-audit.ts'

/** Makes a key of a place, on record. Its own word is answered once and kept nowhere. `now`: the machine's clock, which keys follow; `recordedAt`: the town's; epoch ms. */
export async function issueMachineKey(
  db: Database,
  asked: {
    name: string
    placeId: string
    acts: readonly MachineAct[]
    stationIds: readonly string[]
    channels: readonly Channel[]
    networks: readonly string[]
    days: number
  },
  by: { personId: string; secret: string; now: number; recordedAt: number },
): Promise<{ issued: MachineKey; key: string }> {
  const { days, ...scope } = asked
  const { personId, now } = by
  const key = newMachineKey()
  const expiresAt = new Date(now + days * 86_400_000)
  return db.transaction(async (tx) => {
    const row = {
      id: newId('mky', now),
      keyHash: machineKeyHash(by.secret, key),
      issuedBy: personId,
      issuedAt: new Date(now),
    }
    const [issued] = await tx
      .insert(machineKey)
      .values({ ...scope, ...row, expiresAt })
      .returning()
    if (!issued) throw new Error('the key was not written')
    const detail = { keyId: issued.id, ...scope, expiresAt: expiresAt.toISOString() }
    await recordAudit(tx, { act: 'machineKeyIssued', personId, detail, at: by.recordedAt })
    return { issued, key }
  })
}
