import { z } from 'zod'
import { satisfactions } from '../../../workflows/rules/suggestion.ts'
import type { Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { hearSubmitter } from '../../hear-submitter.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt, receiptFields, receiptHolder } from '../../receipt-holder.ts'
import { accepted } from '../../views/accepted.ts'

const body = z
  .strictObject({
    ...receiptFields,
    satisfaction: z.enum(satisfactions).exclude(['unrated']),
    reason: words(5_000).optional(),
  })
  .meta({ examples: [{ ...exampleReceipt, satisfaction: 'dissatisfied', reason: '路灯装了，但晚上八点就灭了。' }] })

const schema = {
  tags: ['public'],
  summary: '评价办理情况 / Rate what came of it',
  description: '办结后每一轮评价一次。\n\nOnce in each round, after it was concluded.',
  body,
  response: { 202: accepted, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/rating. */
export function rate(app: Api): void {
  app.post('/api/public/receipts/rating', { schema }, async (request, reply) => {
    const { satisfaction, reason } = request.body
    const holder = await receiptHolder(request, request.body)
    const { submitterId } = holder
    await hearSubmitter(app.needs, {
      holder,
      body: { satisfaction, reason },
      kind: 'submitterRated',
      text: reason === undefined ? null : { purpose: 'ratingReason', words: reason },
      message: (reasonId) => ({ kind: 'submitterRated', data: { submitterId, satisfaction, reasonId } }),
    })
    return reply.code(202).send({ accepted: true as const })
  })
}
