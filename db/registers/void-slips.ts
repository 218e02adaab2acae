import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Database } from '../connect.ts'
import { slip } from '../schema/slip.ts'

/** Voids unused slips of a pad, all of them or none; false where one was entered or voided before. `now`: epoch ms. */
export async function voidSlips(
  db: Database,
  asked: { padId: string; numbers: readonly string[]; reason: string; personId: string; now: number },
): Promise<boolean> {
  const numbers = [...new Set(asked.numbers)]
  return db.transaction(async (tx) => {
    const unused = and(
      eq(slip.padId, asked.padId),
      inArray(slip.receiptNumber, numbers),
      isNull(slip.suggestionId),
      isNull(slip.voidedAt),
    )
    const rows = await tx.select({ number: slip.receiptNumber }).from(slip).where(unused).for('update')
    if (rows.length !== numbers.length) return false
    const voided = { voidedAt: new Date(asked.now), voidedBy: asked.personId, voidReason: asked.reason }
    await tx.update(slip).set(voided).where(unused)
    return true
  })
}
