import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { organization } from '../schema/organization.ts'
import { slipPad } from '../schema/slip-pad.ts'
import { slip } from '../schema/slip.ts'

/** A slip under whose number no matter was found: what its code is derived from, whether it is void, and whom to call; null where none was printed. */
export async function findSlip(
  reader: Reader,
  receiptNumber: string,
): Promise<{ codeSeed: string; isVoid: boolean; phone: string } | null> {
  const [row] = await reader
    .select({ codeSeed: slip.codeSeed, voidedAt: slip.voidedAt, phone: organization.phone })
    .from(slip)
    .innerJoin(slipPad, eq(slipPad.id, slip.padId))
    .innerJoin(organization, eq(organization.id, slipPad.stationId))
    .where(eq(slip.receiptNumber, receiptNumber))
  return row ? { codeSeed: row.codeSeed, isVoid: row.voidedAt !== null, phone: row.phone } : null
}
