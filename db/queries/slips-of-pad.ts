import { asc, eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { slip } from '../schema/slip.ts'

/** The slips of a pad by their numbers; what their codes are derived from stays here. */
export const slipsOfPad = (reader: Reader, padId: string) =>
  reader
    .select({
      receiptNumber: slip.receiptNumber,
      suggestionId: slip.suggestionId,
      enteredAt: slip.enteredAt,
      voidedAt: slip.voidedAt,
      voidReason: slip.voidReason,
    })
    .from(slip)
    .where(eq(slip.padId, padId))
    .orderBy(asc(slip.receiptNumber))
