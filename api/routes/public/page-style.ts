import { readFile } from 'node:fs/promises'
import type { Api } from '../../api.ts'
import { pageStylePath } from '../../pages/send-page.ts'

/** GET /page.css: how the pages for citizens look, on the screen and on A4. */
export async function pageStyle(app: Api): Promise<void> {
  const style = await readFile(new URL('../../pages/page.css', import.meta.url), 'utf8')
  app.get(pageStylePath, { schema: { hide: true } }, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=3600').type('text/css; charset=utf-8').send(style),
  )
}
