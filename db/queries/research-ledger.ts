import { asc, eq } from 'drizzle-orm'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { researchEvent } from '../schema/research-event.ts'
import { ledgerEvent } from './ledger-event.ts'

/** Everything that happened in one research, first to last. */
export async function researchLedger(reader: Reader, researchId: string): Promise<ResearchEvent[]> {
  const rows = await reader
    .select()
    .from(researchEvent)
    .where(eq(researchEvent.researchId, researchId))
    .orderBy(asc(researchEvent.seq))
  return rows.map((row) => ledgerEvent<ResearchEvent>(row))
}
