import { z } from 'zod'
import { endSessionOf } from '../../../db/registers/end-session-of.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['session'],
  summary: '结束我在别处的一个登录 / End one of my sessions',
  params: z.object({ sessionId: id }),
  response: { 204: z.null().describe('已结束 / ended'), ...problems(401, 403, 404, 503) },
}

/** DELETE /api/me/sessions/{sessionId}: one’s own only; another’s is not found. */
export function endOwnSession(app: Api): void {
  const { db, now } = app.needs
  app.delete('/api/me/sessions/:sessionId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId } = meOf(request)
    const { sessionId } = request.params
    if (!(await endSessionOf(db, { personId, sessionId }))) throw refused(doorRefusals.notFound())
    await recordAudit(db, { act: 'sessionEnded', personId, at: now() })
    return reply.code(204).send(null)
  })
}
