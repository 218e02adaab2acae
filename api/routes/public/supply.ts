import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt } from '../../receipts/receipt-holder.ts'
import { supplementFields, takeSupplement } from '../../receipts/take-supplement.ts'
import { accepted } from '../../views/accepted.ts'

const body = supplementFields.meta({
  examples: [{ ...exampleReceipt, text: '补充：第三根灯杆在村小学门口，上学的孩子每天经过。' }],
})

const schema = {
  tags: ['public'],
  summary: '补充情况 / Add facts',
  body,
  response: { 202: accepted, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/supplement. */
export function supply(app: Api): void {
  app.post('/api/public/receipts/supplement', { schema }, async (request, reply) => {
    await takeSupplement(request, request.body)
    return reply.code(202).send({ accepted: true as const })
  })
}
