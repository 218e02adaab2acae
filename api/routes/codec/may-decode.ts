import { z } from 'zod'
import { mayUnseal } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['codec'],
  summary: '能否使用 Temporal 界面 / may I use the Temporal UI',
  description:
    '反向代理在放行 Temporal 界面之前先问这里。\n\n' +
    'A reverse proxy asks here before it lets anybody at the Temporal UI (nginx: auth_request).',
  response: { 204: z.null(), ...problems(401, 403, 503) },
}

/** GET /api/codec: 204 for those who may decode, 401 or 403 for everybody else. */
export function mayDecodePayloads(app: Api): void {
  app.get('/api/codec', { schema, onRequest: requireSignIn }, async (request, reply) => {
    if (!mayUnseal(meOf(request).posts)) throw refused(doorRefusals.noPost())
    return reply.header('cache-control', 'no-store').code(204).send(null)
  })
}
