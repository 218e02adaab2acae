import { eq } from 'drizzle-orm'
import type { Reader } from '../connect.ts'
import { obligation } from '../schema/obligation.ts'
import type { ObligationRow } from './obligations-of.ts'

/** One obligation, open or settled, or null. */
export async function findObligation(reader: Reader, id: string): Promise<ObligationRow | null> {
  const [row] = await reader.select().from(obligation).where(eq(obligation.id, id))
  return row ?? null
}
