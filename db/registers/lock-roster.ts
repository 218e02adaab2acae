import { sql } from 'drizzle-orm'
import type { Transaction } from '../connect.ts'

/** One change of a station's roster at a time, so that no two come to stand on the same hour; until the transaction ends. */
export async function lockRoster(tx: Transaction, stationId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`huiyin.duty.${stationId}`}, 0))`)
}
