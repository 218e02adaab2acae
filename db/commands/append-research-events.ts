import { desc, eq } from 'drizzle-orm'
import type { ResearchEvent } from '../../workflows/rules/research.ts'
import type { Transaction } from '../connect.ts'
import { researchEvent } from '../schema/research-event.ts'
import { ledgerHash } from './ledger-hash.ts'

/** Appends to a research's ledger, chained; the caller holds the research's lock (or just made it). */
export async function appendResearchEvents(
  tx: Transaction,
  researchId: string,
  events: readonly ResearchEvent[],
): Promise<void> {
  if (events.length === 0) return
  const [last] = await tx
    .select({ hash: researchEvent.hash })
    .from(researchEvent)
    .where(eq(researchEvent.researchId, researchId))
    .orderBy(desc(researchEvent.seq))
    .limit(1)
  let before = last?.hash ?? ''
  await tx.insert(researchEvent).values(
    events.map((event) => {
      before = ledgerHash(before, researchId, event)
      const { occurredAt, recordedAt } = event
      return {
        ...event,
        researchId,
        kind: event.body.kind,
        hash: before,
        occurredAt: new Date(occurredAt),
        recordedAt: new Date(recordedAt),
      }
    }),
  )
}
