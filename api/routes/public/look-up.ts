import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'
import { openReceipt, receiptShown } from '../../receipts/open-receipt.ts'
import { exampleReceipt } from '../../receipts/receipt-holder.ts'
import { receiptView } from '../../views/receipt-view.ts'

const body = receiptShown.meta({ examples: [exampleReceipt] })

const schema = {
  tags: ['public'],
  summary: '凭受理编号和查询码查询 / Look up a receipt',
  description:
    '预编号回执还没有录入的，答复 409 并说明。编号或者查询码不对，答复相同；一小时内错十次，须等到下一个小时。\n\n' +
    'A slip that is not entered yet is told so (409). A wrong number and a wrong code are answered alike; after ten wrong attempts in an hour, wait for the next.',
  body,
  response: { 200: receiptView, ...problems(400, 404, 409, 429, 503) },
}

/** POST /api/public/receipts/lookup. */
export function lookUp(app: Api): void {
  app.post('/api/public/receipts/lookup', { schema }, async (request) => openReceipt(request, request.body))
}
