import { z } from 'zod'
import type { EffectExample, PolicyEffect } from '../../db/queries/policy-effect.ts'
import { obligationName } from '../../workflows/rules/sentences.ts'
import { cursorOf } from '../cursor.ts'

const many = z.object({ obligations: z.int(), suggestions: z.int() })
/** What a policy would do to open suggestions; examples are those one may see. */
export const policyEffectFields = {
  counted: z.int(),
  setByHand: z.int(),
  moved: many,
  earlier: z.int(),
  later: z.int(),
  becomeOverdue: many,
  examples: z.array(
    z.object({
      obligationId: z.string(),
      suggestionId: z.string(),
      receiptNumber: z.string(),
      rule: z.string(),
      name: z.object({ zh: z.string(), en: z.string() }),
      dueAt: z.string(),
      newDueAt: z.string(),
      becomesOverdue: z.boolean(),
    }),
  ),
  nextCursor: z.string().nullable(),
}

/** One page of it; `limit`: how many examples were asked for. */
export const policyEffectView = (
  { effect, examples }: { effect: PolicyEffect; examples: readonly EffectExample[] },
  limit: number,
) => ({
  ...effect,
  examples: examples.map(({ track, kind, dueAt, newDueAt, ...example }) => ({
    ...example,
    rule: `${track}.${kind}`,
    name: obligationName(kind),
    dueAt: new Date(dueAt).toISOString(),
    newDueAt: new Date(newDueAt).toISOString(),
  })),
  nextCursor: examples.length === limit ? cursorOf(examples.at(-1)?.obligationId) : null,
})
