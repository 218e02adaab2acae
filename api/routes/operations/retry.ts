import { z } from 'zod'
import { retryOutbox } from '../../../db/registers/retry-outbox.ts'
import { mayOperate } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['operations'],
  summary: '放回一条待送事项 / let a row of the outbox go on',
  description:
    '搁置的或者等着的，写明原因后马上再送；原因和谁放回的留在审计里。重复提交无妨。\n\n' +
    'A row that was set aside or waits leaves at once; the reason, and who gave it, stay with the audit. Repeating it does no harm.',
  params: z.object({ outboxId: z.coerce.number().int().positive() }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '密钥已经补上' }] }),
  response: { 204: z.null().describe('已放回 / put back'), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/operations/outbox/{outboxId}/retry, for the system administrator. */
export function retryOutboxRow(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.post('/api/operations/outbox/:outboxId/retry', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId, posts } = meOf(request)
    if (!mayOperate(posts)) throw refused(doorRefusals.noPost())
    const { outboxId: id } = request.params
    const done = await retryOutbox(db, { id, reason: request.body.reason, personId, now: now() })
    if (!done) throw refused(doorRefusals.notFound())
    relay.nudge()
    return reply.code(204).send(null)
  })
}
