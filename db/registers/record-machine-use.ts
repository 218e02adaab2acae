import type { MachineAct } from '../../workflows/rules/machine-keys.ts'
import type { Reader } from '../connect.ts'
import type { MachineKey } from '../queries/machine-key-by-hash.ts'
import { recordAudit } from './record-audit.ts'

/** Writes what a key did, or was refused, as the key’s own act and nobody’s. It is filed under a station of the key, so that the auditors of its place read it and no others. `at`: epoch ms. */
export async function recordMachineUse(
  db: Reader,
  key: Pick<MachineKey, 'id' | 'name' | 'stationIds'>,
  use: {
    act: 'machineKeyUsed' | 'machineKeyRefused'
    stationId?: string
    detail: { may: MachineAct } & Readonly<Record<string, unknown>>
    at: number
  },
): Promise<void> {
  const { act, stationId = key.stationIds[0] ?? '', detail, at } = use
  const { id: keyId, name } = key
  await recordAudit(db, { act, personId: null, subjectId: stationId, detail: { keyId, name, ...detail }, at })
}
