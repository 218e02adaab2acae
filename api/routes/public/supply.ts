import { z } from 'zod'
import type { Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { hearSubmitter } from '../../hear-submitter.ts'
import { problems } from '../../problem.ts'
import { exampleReceipt, receiptFields, receiptHolder } from '../../receipt-holder.ts'
import { accepted } from '../../views/accepted.ts'

const body = z
  .strictObject({ ...receiptFields, text: words() })
  .meta({ examples: [{ ...exampleReceipt, text: '补充：第三根灯杆在村小学门口，上学的孩子每天经过。' }] })

const schema = {
  tags: ['public'],
  summary: '补充情况 / Add facts',
  body,
  response: { 202: accepted, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/supplement. */
export function supply(app: Api): void {
  app.post('/api/public/receipts/supplement', { schema }, async (request, reply) => {
    const { text } = request.body
    const holder = await receiptHolder(request, request.body)
    const { submitterId } = holder
    await hearSubmitter(app.needs, {
      holder,
      body: { text },
      kind: 'submitterSupplied',
      text: { purpose: 'supplement', words: text },
      message: (documentId) => ({ kind: 'submitterSupplied', data: { submitterId, documentId: documentId ?? '' } }),
    })
    return reply.code(202).send({ accepted: true as const })
  })
}
