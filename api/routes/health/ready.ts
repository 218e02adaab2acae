import { z } from 'zod'
import { isDatabaseFault } from '../../../db/database-fault.ts'
import type { Api } from '../../api.ts'
import { coded } from '../../fields.ts'
import { databaseAway, databaseForeign, statusOf } from '../../findings.ts'
import { lookAround } from '../../look-around.ts'
import { logSafe } from '../../log-safe.ts'

const told = z
  .object({ status: z.enum(['ready', 'degraded', 'notReady']), findings: z.array(coded) })
  .meta({ id: 'Readiness' })

const schema = {
  tags: ['health'],
  summary: '能否受理 / May work be sent here',
  description:
    'ready 一切正常；degraded 照常受理，但要有人去看；notReady（503）不能受理。\n\n' +
    'ready: all is well. degraded: work is taken, and somebody must look. notReady (503): nothing may be sent here.',
  response: { 200: told, 503: told },
}

/** GET /api/health/ready. */
export function ready(app: Api): void {
  app.get('/api/health/ready', { schema, handlerTimeout: 6_000 }, async (request, reply) => {
    const { found } = await lookAround(app.needs).catch((error: unknown) => {
      request.log.warn({ fault: logSafe(error) }, 'the memory could not be looked at')
      return { found: [isDatabaseFault(error) ? databaseAway : databaseForeign] }
    })
    const status = statusOf(found)
    const grave = status === 'notReady'
    void reply.header('cache-control', 'no-store')
    if (grave) void reply.header('retry-after', '5')
    return reply.code(grave ? 503 : 200).send({ status, findings: found.map(({ code, zh, en }) => ({ code, zh, en })) })
  })
}
