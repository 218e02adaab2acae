import type { FastifyReply } from 'fastify'
import { h, type ComponentChildren } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { langOf } from './lang-of.ts'
import type { PageLanguage } from './language.ts'

/** Its own stylesheet and forms back to itself, and nothing else. */
const contentSecurity = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export const pageStylePath = '/page.css'

/**
 * Sends a page for citizens: plain HTML without script, its words escaped by the renderer. Kept by nobody, found by no search engine,
 * marked where the town is for practice.
 */
export function sendPage(
  reply: FastifyReply,
  page: { readonly title: string; readonly language: PageLanguage; readonly children: ComponentChildren },
): FastifyReply {
  const { title, language, children } = page
  const practice = reply.server.needs.practice === true
  const html = h(
    'html',
    { lang: langOf(language) },
    h(
      'head',
      null,
      h('meta', { charset: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('title', null, practice ? `演练 Practice · ${title}` : title),
      h('link', { rel: 'stylesheet', href: pageStylePath }),
    ),
    h(
      'body',
      null,
      practice && h('p', { class: 'practice' }, '演练，不是真的 · Practice, not real'),
      h('main', null, children),
    ),
  )
  return (
    reply
      .header('content-security-policy', contentSecurity)
      .header('x-robots-tag', 'noindex, nofollow')
      // Not `no-referrer`: under it old browsers, which send no Sec-Fetch-Site, call the origin of a form `null`, as a foreign one.
      .header('referrer-policy', 'same-origin')
      .type('text/html; charset=utf-8')
      .send(`<!doctype html>${renderToString(html)}`)
  )
}
