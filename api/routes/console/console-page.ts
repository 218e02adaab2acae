import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import statics from '@fastify/static'
import type { FastifyReply } from 'fastify'
import type { Api } from '../../api.ts'

/** What the build wrote where each answer's own nonce belongs. */
const noncePlace = '__NONCE__'

/** Its own files alone: no inline script, and only those styles that carry this answer's nonce (antd writes them at run time). */
const contentSecurityOf = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * GET /console/…: the staff desk, from the files of `npm run build:console`. Fingerprinted assets are kept for a year, the page itself
 * is asked for each time, so that a new build is there at the next opening. Not mounted where nothing was built.
 */
export async function consolePage(app: Api): Promise<void> {
  const { consoleFolder } = app.needs
  if (consoleFolder === undefined) return
  await app.register(statics, {
    root: join(consoleFolder, 'assets'),
    prefix: '/console/assets/',
    decorateReply: false,
    wildcard: true,
    index: false,
    preCompressed: true,
    cacheControl: true,
    immutable: true,
    maxAge: '365d',
  })
  const page = await readFile(join(consoleFolder, 'index.html'), 'utf8')
  const show = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', contentSecurityOf(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(page.replaceAll(noncePlace, nonce))
  }
  const schema = { hide: true }
  app.get('/', { schema }, async (_request, reply) => reply.redirect('/console/'))
  app.get('/console', { schema }, async (_request, reply) => reply.redirect('/console/'))
  app.get('/console/*', { schema }, async (_request, reply) => show(reply))
}
