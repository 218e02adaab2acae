import { z } from 'zod'
import { doorRefusals } from '../refusals.ts'
import { refused } from '../refused.ts'
import type { Outcome } from '../story.ts'

/** What a move answers: where it stands now, its sequence number, the earliest instant anything is owed by. */
export const movedShape = z
  .object({ stage: z.string(), seq: z.number(), dueAt: z.string().nullable() })
  .meta({ examples: [{ stage: 'assigned', seq: 4, dueAt: '2026-11-27T16:00:00.000Z' }] })

/** An outcome as the client reads it; throws the refusal otherwise. */
export function answerOutcome(outcome: Outcome): z.input<typeof movedShape> {
  switch (outcome.kind) {
    case 'done': {
      const { stage, seq, dueAt } = outcome.answer
      return { stage, seq, dueAt: dueAt === null ? null : new Date(dueAt).toISOString() }
    }
    case 'refused':
      throw refused(outcome.refusal)
    case 'unavailable':
      throw refused(doorRefusals.unavailable())
    case 'unknown':
      throw refused(doorRefusals.unknown())
  }
}
