import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt } from '../../receipts/receipt-holder.ts'
import { takeWithdrawal, withdrawalFields } from '../../receipts/take-withdrawal.ts'
import { accepted } from '../../views/accepted.ts'

const body = withdrawalFields.meta({ examples: [{ ...exampleReceipt, reason: '问题已经自己解决了。' }] })

const schema = {
  tags: ['public'],
  summary: '撤回 / Withdraw',
  description: '只撤回您本人的；其他反映人的照常办理。\n\nYour own part only; others who raised it are still answered.',
  body,
  response: { 202: accepted, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/withdrawal. */
export function withdraw(app: Api): void {
  app.post('/api/public/receipts/withdrawal', { schema }, async (request, reply) => {
    await takeWithdrawal(request, request.body)
    return reply.code(202).send({ accepted: true as const })
  })
}
