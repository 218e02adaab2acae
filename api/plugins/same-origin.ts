import type { FastifyRequest } from 'fastify'
import type { Api } from '../api.ts'
import { doorRefusals } from '../refusals.ts'
import { refused } from '../refused.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * No other site's page may act in a signed-in person's name. Browsers say where a request comes from (Sec-Fetch-Site, else Origin);
 * scripts say nothing and carry no stolen cookie. The second lock is the cookie's SameSite=Strict.
 */
export function sameOrigin(app: Api): void {
  app.addHook('onRequest', async (request) => {
    if (!harmless.has(request.method) && isForeign(request)) throw refused(doorRefusals.crossSite())
  })
}

function isForeign({ headers }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site']
  if (typeof site === 'string') return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
