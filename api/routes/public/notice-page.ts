import { h } from 'preact'
import { z } from 'zod'
import { findPrivacyNotice } from '../../../db/queries/find-privacy-notice.ts'
import { zhDay } from '../../../workflows/rules/day-words.ts'
import type { Api } from '../../api.ts'
import { versionNumber } from '../../fields.ts'
import { paragraphs } from '../../pages/paragraphs.ts'
import { sendPage } from '../../pages/send-page.ts'
import { privacyNoticeView } from '../../views/privacy-notice-view.ts'

/** GET /privacy-notices/{version}: what a citizen reads whose receipt names it. */
export function noticePage(app: Api): void {
  const params = z.object({ version: z.coerce.number().pipe(versionNumber) })
  app.get('/privacy-notices/:version', { schema: { hide: true, params } }, async (request, reply) => {
    const row = await findPrivacyNotice(app.needs.db, request.params.version)
    if (!row) return reply.callNotFound()
    const { version, county, effectiveFrom, parts } = privacyNoticeView(row)
    const head = [county?.name.zh, `第 ${version} 版`, effectiveFrom && `自 ${zhDay(effectiveFrom)}起施行`]
    const written = (language: 'zh' | 'en') =>
      parts.flatMap((part) =>
        part[language] === null ? [] : [h('h2', null, part.name[language]), paragraphs(part[language])],
      )
    const english = written('en')
    return sendPage(reply, {
      title: '个人信息告知书',
      language: 'zh',
      children: [
        h('h1', null, '个人信息告知书'),
        h('p', null, head.filter(Boolean).join('，')),
        ...written('zh'),
        english.length > 0 && h('section', { lang: 'en' }, h('h1', null, 'Privacy notice'), english),
      ],
    })
  })
}
