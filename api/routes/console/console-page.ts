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
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/**
 * GET /console/…: the staff desk, and GET /link: the page of a unit's link, from the files of `npm run build:console`. Fingerprinted assets are kept for a year, the page itself
 * is asked for each time, so that a new build is there at the next opening. Not mounted where nothing was built.
 */
export async function consolePage(app: Api): Promise<void> {
  const { consoleFolder, citizenUrl, practice = false } = app.needs
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
  const read = (name: string) => readFile(join(consoleFolder, name), 'utf8')
  const [desk, link] = await Promise.all([read('index.html'), read('link.html')])
  const marks = [practice && 'data-practice', citizenUrl && `data-citizen-url="${citizenUrl}"`]
  const marked = (page: string) => page.replace('<html', ['<html', ...marks.filter(Boolean)].join(' '))
  const show = (reply: FastifyReply, page: string) => {
    const nonce = randomBytes(16).toString('base64')
    return reply
      .header('content-security-policy', contentSecurityOf(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(marked(page.replaceAll(noncePlace, nonce)))
  }
  const schema = { hide: true }
  app.get('/', { schema }, async (_request, reply) => reply.redirect('/console/'))
  app.get('/console', { schema }, async (_request, reply) => reply.redirect('/console/'))
  app.get('/console/*', { schema }, async (_request, reply) => show(reply, desk))
  app.get('/link', { schema }, async (_request, reply) => show(reply, link))
}
