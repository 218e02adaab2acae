import { z } from 'zod'
import { endSession } from '../../../db/registers/end-session.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { requireSession, tokenOf } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['session'],
  summary: '退出登录 / Sign out',
  response: { 204: z.null().describe('已退出 / signed out'), ...problems(401, 503) },
}

/** DELETE /api/session: the token is worth nothing from now on, wherever a copy of it may be. */
export function signOut(app: Api): void {
  const { db, now } = app.needs
  app.delete('/api/session', { schema, onRequest: requireSession }, async (request, reply) => {
    await endSession(db, tokenOf(request) ?? '')
    await recordAudit(db, { act: 'signedOut', personId: meOf(request).personId, at: now() })
    return reply.clearCookie(app.sessionCookie, { path: '/' }).code(204).send(null)
  })
}
