import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { researchMilestoneKinds, type ResearchMilestoneKind } from '../../workflows/rules/suggestion.ts'
import type { ResearchFact } from '../../workflows/rules/draft.ts'
import type { Reader } from '../connect.ts'
import { research } from '../schema/research.ts'
import { researchEvent } from '../schema/research-event.ts'

/**
 * A research as a suggestion sees it: how far it is, and its milestones after `since`. `lock`: for share, so that a research
 * cannot conclude between a suggestion's reading and its joining.
 */
export async function researchFact(
  reader: Reader,
  id: string,
  options: { since: number; lock: boolean },
): Promise<ResearchFact | null> {
  const question = reader
    .select({ id: research.id, seq: research.seq, officeId: research.officeId, stage: research.stage })
    .from(research)
    .where(eq(research.id, id))
  const [row] = await (options.lock ? question.for('share') : question)
  if (!row) return null
  const events = await reader
    .select({ seq: researchEvent.seq, body: researchEvent.body })
    .from(researchEvent)
    .where(
      and(
        eq(researchEvent.researchId, id),
        gt(researchEvent.seq, options.since),
        inArray(researchEvent.kind, [...researchMilestoneKinds]),
      ),
    )
    .orderBy(asc(researchEvent.seq))
  return {
    id: row.id,
    seq: row.seq,
    officeId: row.officeId,
    ended: row.stage === 'concluded' || row.stage === 'awaitingRatings',
    milestones: events.map(({ seq, body }) => ({
      seq,
      kind: body.kind as ResearchMilestoneKind,
      final: 'final' in body && body.final,
    })),
  }
}
