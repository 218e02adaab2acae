import { isAPIError } from 'better-auth/api'
import type { FastifyReply, FastifyRequest } from 'fastify'

/**
 * Asks the sign-in library with the cookies of a request, and lays the cookies it answers on the reply. Null when it refuses; faults of
 * its own are thrown.
 */
export async function askSignInLibrary<Answer>(
  request: FastifyRequest,
  reply: FastifyReply,
  ask: (headers: Headers) => Promise<{ headers: Headers; response: Answer }>,
): Promise<Answer | null> {
  const { cookie = '', 'user-agent': program = '' } = request.headers
  try {
    const { headers, response } = await ask(new Headers({ cookie, 'user-agent': program.slice(0, 200) }))
    void reply.header('set-cookie', headers.getSetCookie())
    return response
  } catch (error) {
    if (isAPIError(error) && error.statusCode < 500) return null
    throw error
  }
}
