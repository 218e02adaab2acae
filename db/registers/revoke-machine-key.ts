import { and, eq, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { machineKey } from '../schema/machine-key.ts'
import { recordAudit } from './record-audit.ts'

/** Takes a key back, on record; one that was taken back before stays as it is. `now`: epoch ms. */
export async function revokeMachineKey(
  db: Database,
  { keyId, reason }: { keyId: string; reason: string },
  { personId, now }: { personId: string; now: number },
): Promise<void> {
  await db.transaction(async (tx) => {
    const ended = await tx
      .update(machineKey)
      .set({ revokedAt: new Date(now), revokedBy: personId })
      .where(and(eq(machineKey.id, keyId), isNull(machineKey.revokedAt)))
      .returning({ name: machineKey.name })
    for (const { name } of ended)
      await recordAudit(tx, { act: 'machineKeyRevoked', personId, detail: { keyId, name, reason }, at: now })
  })
}
