import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'

/** Until the transaction ends nobody else enters deputies: what was checked against the register stays so. */
export async function lockDeputies(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('huiyin.deputies', 0))`)
}
