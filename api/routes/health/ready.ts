import { z } from 'zod'
import { newestMigration } from '../../../db/newest-migration.ts'
import { isDatabaseFault } from '../../../db/database-fault.ts'
import { readiness } from '../../../db/queries/readiness.ts'
import type { Api } from '../../api.ts'
import { coded } from '../../fields.ts'
import { databaseAway, databaseForeign, findings, type Finding } from '../../findings.ts'
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
  const {
    db,
    now,
    temporalIsUp,
    missedMarks = () => 0,
    auditBrokenAt = () => null,
    allowUnsafePostgres = false,
  } = app.needs

  async function look(): Promise<Finding[]> {
    const town = {
      now: now(),
      temporalIsUp: temporalIsUp(),
      missedMarks: missedMarks(),
      auditBrokenAt: auditBrokenAt(),
      newestMigration,
      allowUnsafe: allowUnsafePostgres,
    }
    return findings(await readiness(db), town)
  }

  app.get('/api/health/ready', { schema, handlerTimeout: 6_000 }, async (request, reply) => {
    const found = await look().catch((error: unknown) => {
      request.log.warn({ fault: logSafe(error) }, 'the memory could not be looked at')
      return [isDatabaseFault(error) ? databaseAway : databaseForeign]
    })
    const grave = found.some((one) => one.grave)
    const status = grave ? 'notReady' : found.length > 0 ? 'degraded' : 'ready'
    void reply.header('cache-control', 'no-store')
    if (grave) void reply.header('retry-after', '5')
    return reply.code(grave ? 503 : 200).send({ status, findings: found.map(({ code, zh, en }) => ({ code, zh, en })) })
  })
}
