import { z } from 'zod'
import type { Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { hearSubmitter } from '../../hear-submitter.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt, receiptFields, receiptHolder } from '../../receipt-holder.ts'
import { accepted } from '../../views/accepted.ts'

const body = z
  .strictObject({ ...receiptFields, reason: words(5_000).optional() })
  .meta({ examples: [{ ...exampleReceipt, reason: '问题已经自己解决了。' }] })

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
    const { reason } = request.body
    const holder = await receiptHolder(request, request.body)
    const { submitterId } = holder
    await hearSubmitter(app.needs, {
      holder,
      body: { reason },
      kind: 'submitterWithdrew',
      text: reason === undefined ? null : { purpose: 'withdrawalReason', words: reason },
      message: (reasonId) => ({ kind: 'submitterWithdrew', data: { submitterId, reasonId } }),
    })
    return reply.code(202).send({ accepted: true as const })
  })
}
