import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { machineKey } from '../schema/machine-key.ts'

export type MachineKey = typeof machineKey.$inferSelect

/** The key of this hash, whatever has become of it, or null. */
export async function machineKeyByHash(reader: Reader, keyHash: string): Promise<MachineKey | null> {
  const [found] = await reader.select().from(machineKey).where(eq(machineKey.keyHash, keyHash))
  return found ?? null
}
