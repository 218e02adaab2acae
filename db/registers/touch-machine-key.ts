import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { machineKey } from '../schema/machine-key.ts'

/** Notes that a key was used. `at`: epoch ms. */
export async function touchMachineKey(db: Reader, { keyId, at }: { keyId: string; at: number }): Promise<void> {
  await db
    .update(machineKey)
    .set({ lastUsedAt: new Date(at) })
    .where(eq(machineKey.id, keyId))
}
