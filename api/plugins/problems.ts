import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import type { Api } from '../api.ts'
import { problemOf } from '../problem.ts'
import { refusalOf } from '../refusal-of.ts'
import { doorRefusals, type DoorRefusal } from '../refusals.ts'

/** Every "no" and every fault of every door becomes one problem response (RFC 9457). */
export function problems(app: Api): void {
  app.setErrorHandler((error: FastifyError, request, reply) => answer(request, reply, refusalOf(error, request)))
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
