import { PassThrough } from 'node:stream'
import { z } from 'zod'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { openTrayEvents } from '../../tray-events.ts'

const schema = {
  tags: ['suggestions'],
  summary: '各栏件数的变化（SSE） / the trays’ figures as they change (SSE)',
  description:
    '事件 counts，数据与 GET /api/suggestions/counts 相同；先发一次，变了再发。每 15 秒一个空行保持连接；退出登录、岗位变动即断开。同一登录最多 3 个连接，' +
    '多的（429）请定时查询。\n\n' +
    'Events `counts` with what GET /api/suggestions/counts answers: once at first, then whenever it changes. A comment every 15 s keeps it open; it ends ' +
    'with the session and when one’s posts change. Three connections of one session at most; who is refused (429) asks from time to time.',
  querystring: z.strictObject({ asPost: id.optional() }),
  response: {
    200: { description: 'text/event-stream', content: { 'text/event-stream': { schema: z.any() } } },
    ...problems(400, 401, 403, 429, 503),
  },
}
/** An answer that goes on: the server would end it with its handlers' time otherwise. No session lasts longer, ms. */
const handlerTimeout = 13 * 3_600_000
/** Whoever does not read what he is sent is let go, bytes. */
const mostUnread = 64 * 1024

/** GET /api/suggestions/counts/events. */
export function eventsOfCounts(app: Api): void {
  const { everything: db, now, trayRound } = app.needs
  const events = openTrayEvents({ db, now, ...(trayRound && { every: trayRound }) })
  app.addHook('preClose', async () => events.stop())

  app.get(
    '/api/suggestions/counts/events',
    { schema, onRequest: requireSignIn, handlerTimeout },
    async (request, reply) => {
      const me = meOf(request)
      const posts = postsOf(me, request.query.asPost)
      const stream = new PassThrough()
      const write = (text: string) => {
        if (stream.writableLength > mostUnread) stream.destroy()
        else if (stream.writable) stream.write(text)
      }
      const leave = await events.listen({
        sessionId: me.sessionId,
        postIds: me.posts.map((post) => post.id),
        sights: scopeOf(me.personId, posts),
        organizationIds: [...new Set(posts.map((post) => post.organizationId))],
        tell: ({ todo, overdue, inProgress, done, closed }) =>
          write(`event: counts\ndata: ${JSON.stringify({ todo, overdue, inProgress, done, closed })}\n\n`),
        beat: () => write(': beat\n\n'),
        end: () => stream.end(),
      })
      if (!leave) throw refused(doorRefusals.listensTooOften())
      stream.once('close', leave)
      stream.once('finish', leave)
      request.raw.once('close', () => stream.destroy())
      return reply
        .type('text/event-stream; charset=utf-8')
        .header('cache-control', 'no-store')
        .header('x-accel-buffering', 'no')
        .send(stream)
    },
  )
}
