import { z } from 'zod'
import { incompleteMatters, leftForLater } from '../../../db/queries/incomplete-matters.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { receptionSeen } from '../../reception-seen.ts'

const missing = z.array(z.enum(leftForLater))
const schema = {
  tags: ['receptions'],
  summary: '待补全的事项 / what is still to be completed',
  description:
    '接待时先记内容和电话；姓名、电话、村（社区）、类别还没有填的列在这里，用“更正”补上。开箱登记的信同样。\n\n' +
    'While people wait, words and a number suffice; what was left out is listed here and entered by `correct`; of an opening’s letters too.',
  params: z.object({ receptionId: id }),
  response: {
    200: z.object({
      items: z.array(
        z.object({
          id: z.string(),
          receiptNumber: z.string(),
          title: z.string(),
          missing,
          submitters: z.array(z.object({ id: z.string(), missing })),
        }),
      ),
    }),
    ...problems(400, 401, 404, 503),
  },
}

/** GET /api/receptions/{receptionId}/incomplete. */
export function incompleteOfReception(app: Api): void {
  app.get('/api/receptions/:receptionId/incomplete', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { session } = await receptionSeen(app, me, request.params.receptionId, 'any')
    return { items: await incompleteMatters(app.needs.db, session.id, scopeOf(me.personId, me.posts)) }
  })
}
