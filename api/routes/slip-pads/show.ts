import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { onePadShape, oneSlipPad } from '../../views/one-slip-pad.ts'

const schema = {
  tags: ['slips'],
  summary: '一本预编号回执：未用的、已录入的、作废的 / one pad and what became of its slips',
  params: z.object({ padId: id }),
  response: { 200: onePadShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/slip-pads/{padId}; the codes are shown by nobody any more. */
export function showPad(app: Api): void {
  app.get('/api/slip-pads/:padId', { schema, onRequest: requireSignIn }, (request) =>
    oneSlipPad(app, meOf(request), request.params.padId),
  )
}
