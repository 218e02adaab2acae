import { z } from 'zod'
import type { Api } from '../../api.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['session'],
  summary: '可以怎样登录 / Which ways to sign in there are',
  description:
    'identityProvider：接入了统一身份认证，登录页显示它的按钮。\n\n' +
    'identityProvider: the county’s identity provider is set up, and the sign-in page offers it.',
  response: { 200: z.object({ identityProvider: z.boolean() }), ...problems(503) },
}

/** GET /api/session/ways. */
export function showWays(app: Api): void {
  app.get('/api/session/ways', { schema }, async () => ({
    identityProvider: app.needs.identityProvider !== undefined,
  }))
}
