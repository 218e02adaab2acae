import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { isDatabaseFault } from '../../db/database-fault.ts'
import type { Api } from '../api.ts'
import { logSafe } from '../log-safe.ts'
import { problemOf } from '../problem.ts'
import { doorRefusals, type DoorRefusal } from '../refusals.ts'
import { refusalIn } from '../refused.ts'
import { wrongFields } from '../wrong-fields.ts'

/** Every "no" and every fault of every door becomes one problem response (RFC 9457); a fault is logged whole, and told by its id alone. */
export function problems(app: Api): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalIn(error) ?? fromSchema(error) ?? fromServer(error, request) ?? passing(error)
    if (refusal) {
      if (refusal.status === 503) request.log.warn({ fault: logSafe(error) }, 'a door could not answer')
      return answer(request, reply, refusal)
    }
    request.log.error({ fault: logSafe(error) }, 'a door failed')
    return answer(request, reply, doorRefusals.internal())
  })
  app.setNotFoundHandler((request, reply) => answer(request, reply, doorRefusals.noSuchDoor()))
}

function answer(request: FastifyRequest, reply: FastifyReply, refusal: DoorRefusal) {
  if (refusal.retryAfter !== undefined) void reply.header('retry-after', String(refusal.retryAfter))
  return reply
    .code(refusal.status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(problemOf(refusal, request.id))
}

const fromSchema = (error: FastifyError): DoorRefusal | null =>
  hasZodFastifySchemaValidationErrors(error) ? doorRefusals.invalid(wrongFields(error)) : null

/** What Fastify itself refuses: too large, not JSON, unreadable, out of time. */
function fromServer(error: FastifyError, request: FastifyRequest): DoorRefusal | null {
  // The handler may still be at work: what it writes is found again by the same key.
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return request.method === 'GET' ? doorRefusals.unavailable() : doorRefusals.unknown()
  if (error.statusCode === 413) return doorRefusals.tooLarge()
  if (error.statusCode === 415) return doorRefusals.notJson()
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500
    ? doorRefusals.unreadable()
    : null
}

const passing = (error: FastifyError): DoorRefusal | null =>
  isDatabaseFault(error) ? doorRefusals.unavailable() : null
