import type { Api } from '../api.ts'

declare module 'fastify' {
  interface FastifyInstance {
    linkCookie: string
  }
}

/**
 * Gives the server the name of the cookie of devices let in by a link, and `request.link`. Not `__Host-`, which asks for the path `/`: it goes to the
 * doors of its own link alone.
 */
export function linkCookie(app: Api): void {
  app.decorate('linkCookie', app.needs.secureCookies === true ? '__Secure-huiyin.link' : 'huiyin.link')
  app.decorateRequest('link', null)
}
