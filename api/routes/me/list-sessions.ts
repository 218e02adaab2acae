import { z } from 'zod'
import { sessionsOf } from '../../../db/queries/sessions-of.ts'
import { meOf, type Api } from '../../api.ts'
import { longestIdle, requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const item = z
  .object({
    id: z.string(),
    begunAt: z.iso.datetime(),
    seenAt: z.iso.datetime(),
    program: z.string().describe('浏览器或程序自报的名称 / what the browser says it is'),
    thisOne: z.boolean(),
  })
  .meta({ id: 'Session' })

const schema = {
  tags: ['session'],
  summary: '我在哪些地方登录着 / Where I am signed in',
  response: { 200: z.object({ items: z.array(item) }), ...problems(401, 403, 503) },
}

/** GET /api/me/sessions: one’s own only. */
export function listOwnSessions(app: Api): void {
  const { db } = app.needs
  app.get('/api/me/sessions', { schema, onRequest: requireSignIn }, async (request) => {
    const { personId, sessionId } = meOf(request)
    const at = Date.now()
    const held = await sessionsOf(db, { personId, at, idleSince: at - longestIdle })
    return {
      items: held.map(({ id, begunAt, seenAt, program }) => ({
        id,
        begunAt: begunAt.toISOString(),
        seenAt: seenAt.toISOString(),
        program: program ?? '',
        thisOne: id === sessionId,
      })),
    }
  })
}
