import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { satisfactions } from '../../workflows/rules/suggestion.ts'
import { words } from '../fields.ts'
import { hearSubmitter } from './hear-submitter.ts'
import { receiptFields, receiptHolder } from './receipt-holder.ts'

export const ratingFields = z.strictObject({
  ...receiptFields,
  satisfaction: z.enum(satisfactions).exclude(['unrated']),
  reason: words(5_000).optional(),
})

/** Hears how whoever shows this receipt rates what came of it. Throws what `receiptHolder` and `hearSubmitter` refuse. */
export async function takeRating(request: FastifyRequest, said: z.output<typeof ratingFields>): Promise<void> {
  const { satisfaction, reason } = said
  const holder = await receiptHolder(request, said)
  const { submitterId } = holder
  await hearSubmitter(request.server.needs, {
    holder,
    body: { satisfaction, reason },
    kind: 'submitterRated',
    text: reason === undefined ? null : { purpose: 'ratingReason', words: reason },
    message: (reasonId) => ({ kind: 'submitterRated', data: { submitterId, satisfaction, reasonId } }),
  })
}
