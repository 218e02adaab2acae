import { z } from 'zod'
import { findPrivacyNotice } from '../../../db/queries/find-privacy-notice.ts'
import type { Api } from '../../api.ts'
import { versionNumber } from '../../fields.ts'
import { privacyNoticeView } from '../../views/privacy-notice-view.ts'

const inText = (words: string) =>
  words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>')

/** GET /privacy-notices/{version}: what a citizen reads whose receipt names it; plain text, no script, no style, nothing loaded. */
export function noticePage(app: Api): void {
  const params = z.object({ version: z.coerce.number().pipe(versionNumber) })
  app.get('/privacy-notices/:version', { schema: { hide: true, params } }, async (request, reply) => {
    const row = await findPrivacyNotice(app.needs.db, request.params.version)
    if (!row) return reply.callNotFound()
    const { version, county, effectiveFrom, parts } = privacyNoticeView(row)
    const head = [county?.name.zh, `第 ${version} 版`, effectiveFrom && `自 ${effectiveFrom} 起施行`]
      .filter(Boolean)
      .join('，')
    const written = (language: 'zh' | 'en') =>
      parts.flatMap((part) =>
        part[language] === null ? [] : [`<h2>${part.name[language]}</h2><p>${inText(part[language])}</p>`],
      )
    const english = written('en')
    return reply
      .type('text/html; charset=utf-8')
      .send(
        [
          '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
          '<title>个人信息告知书</title></head><body><main>',
          `<h1>个人信息告知书</h1><p>${inText(head)}</p>`,
          ...written('zh'),
          ...(english.length > 0 ? ['<section lang="en"><h1>Privacy notice</h1>', ...english, '</section>'] : []),
          '</main></body></html>',
        ].join('\n'),
      )
  })
}
