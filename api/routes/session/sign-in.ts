import { isAPIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { whoIsSignedIn } from '../../../db/queries/who-is-signed-in.ts'
import { endSession } from '../../../db/registers/end-session.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import type { Api } from '../../api.ts'
import { countWrongGuess, refuseGuessing } from '../../guessing.ts'
import { networkOf } from '../../network-of.ts'
import { passwordsSince, tokenOf } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { meView, viewMe } from '../../views/me.ts'

const body = z
  .strictObject({ username: z.string().min(1).max(30), password: z.string().min(1).max(128) })
  .meta({ examples: [{ username: 'clerk', password: 'clerk-2026' }] })

const schema = {
  tags: ['session'],
  summary: '登录 / Sign in',
  description:
    '答复里带会话 cookie（HttpOnly，SameSite=Strict）；30 分钟不用或满 12 小时即失效。\n\n' +
    'Sets a session cookie; it ends after 30 idle minutes, and after 12 hours.',
  body,
  response: { 200: meView, ...problems(400, 401, 429, 503) },
}

/** POST /api/session: the same refusal, after the same work, for a wrong password and for a name nobody has. */
export function signIn(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/session', { schema }, async (request, reply) => {
    const username = request.body.username.toLowerCase()
    const network = networkOf(request.ip)
    const limits = [
      { kind: 'sign-in-name', what: username, most: 5, seconds: 600 },
      { kind: 'sign-in-network', what: network, most: 50, seconds: 600 },
    ]
    await refuseGuessing(db, limits)
    const asked = { username, password: request.body.password }
    const token = await tokenFor(app, asked, request, reply)
    if (token === null) {
      await recordAudit(db, { act: 'signInRefused', personId: null, detail: { network }, at: now() })
      await countWrongGuess(db, limits)
      throw refused(doorRefusals.wrongPassword())
    }
    await endFormer(request)
    const at = Date.now()
    const since = passwordsSince(app.needs, at)
    const signedIn = await whoIsSignedIn(db, { token, at, idleSince: 0, passwordsSince: since, today: dayOf(now()) })
    if (!signedIn) throw refused(doorRefusals.wrongPassword())
    await recordAudit(db, { act: 'signedIn', personId: signedIn.me.personId, detail: { network }, at: now() })
    return viewMe(signedIn.me)
  })
}

/** A new session's token, its cookie set on the reply; null when name and password do not belong together. */
async function tokenFor(
  app: Api,
  asked: { username: string; password: string },
  { headers: { 'user-agent': program = '' } }: FastifyRequest,
  reply: FastifyReply,
): Promise<string | null> {
  try {
    const { headers, response } = await app.signInLibrary.api.signInUsername({
      body: asked,
      headers: { 'user-agent': program.slice(0, 200) },
      returnHeaders: true,
    })
    void reply.header('set-cookie', headers.getSetCookie())
    return response?.token ?? null
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}

/** Whoever signs in leaves the session he came with: a token planted in his browser opens nothing afterwards. */
async function endFormer(request: FastifyRequest): Promise<void> {
  const former = tokenOf(request)
  if (former !== null) await endSession(request.server.needs.db, former)
}
