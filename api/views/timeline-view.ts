import { z } from 'zod'
import { sentence } from '../fields.ts'

/** A ledger as a supervisor reads it: one sentence per event, first to last. */
export const timelineShape = z.object({
  items: z.array(
    sentence.extend({
      seq: z.number(),
      kind: z.string(),
      /** When the one who acted says it happened; and when it was entered. */
      at: z.string(),
      recordedAt: z.string(),
      who: sentence,
    }),
  ),
})
