import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt } from '../../receipts/receipt-holder.ts'
import { ratingFields, takeRating } from '../../receipts/take-rating.ts'
import { accepted } from '../../views/accepted.ts'

const body = ratingFields.meta({
  examples: [{ ...exampleReceipt, satisfaction: 'dissatisfied', reason: '路灯装了，但晚上八点就灭了。' }],
})

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
    await takeRating(request, request.body)
    return reply.code(202).send({ accepted: true as const })
  })
}
