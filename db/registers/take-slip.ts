import { eq } from 'drizzle-orm'
import { dayOf } from '../../workflows/rules/calendar.ts'
import type { Refusal } from '../../workflows/rules/refusals.ts'
import { slipRefusals } from '../../workflows/rules/slip-refusals.ts'
import type { Transaction } from '../connect.ts'
import { slipPad } from '../schema/slip-pad.ts'
import { slip } from '../schema/slip.ts'

/**
 * Takes a slip for the matter that is being entered under it, its row locked to the commit: of two who enter the same, one is refused.
 * Answers what its code is derived from. `collectedAt`, `now`: epoch ms.
 */
export async function takeSlip(
  tx: Transaction,
  asked: { number: string; stationId: string; suggestionId: string; collectedAt: number; now: number },
): Promise<{ readonly codeSeed: string } | { readonly refusal: Refusal }> {
  const { suggestionId, now } = asked
  const mine = eq(slip.receiptNumber, asked.number)
  const [row] = await tx.select().from(slip).where(mine).for('update')
  const [pad] = row ? await tx.select().from(slipPad).where(eq(slipPad.id, row.padId)) : []
  if (!row || pad?.stationId !== asked.stationId) return { refusal: slipRefusals.unknown() }
  if (row.suggestionId !== null) return { refusal: slipRefusals.entered() }
  if (row.voidedAt !== null) return { refusal: slipRefusals.voided() }
  if (dayOf(asked.collectedAt) < dayOf(pad.printedAt.getTime())) return { refusal: slipRefusals.beforePrinting() }
  await tx
    .update(slip)
    .set({ suggestionId, enteredAt: new Date(now) })
    .where(mine)
  return { codeSeed: row.codeSeed }
}
