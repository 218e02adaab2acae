import { asc, eq } from 'drizzle-orm'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { Reader } from '../connect.ts'
import { researchEvent } from '../schema/research-event.ts'

/** Everything that happened in one research, first to last. */
export async function researchLedger(reader: Reader, researchId: string): Promise<ResearchEvent[]> {
  const rows = await reader
    .select()
    .from(researchEvent)
    .where(eq(researchEvent.researchId, researchId))
    .orderBy(asc(researchEvent.seq))
  return rows.map(({ researchId: _id, kind: _kind, hash: _hash, ...row }) => ({
    ...row,
    occurredAt: row.occurredAt.getTime(),
    recordedAt: row.recordedAt.getTime(),
  }))
}
