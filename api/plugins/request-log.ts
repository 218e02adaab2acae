import type { Api } from '../api.ts'

/** One line per request: id, method, the route's pattern (never the address with its query), status, time, who. No bodies, no names. */
export function requestLog(app: Api): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'unknown',
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
        personId: request.me?.personId ?? null,
        linkId: request.link?.id ?? null,
        machineKeyId: request.machineKey?.id ?? null,
      },
      'answered',
    )
  })
}
