import type { FastifyRequest } from 'fastify'
import { endSession } from '../db/registers/end-session.ts'
import { tokenOf } from './plugins/session.ts'

/** Whoever signs in leaves the session he came with: a token planted in his browser opens nothing afterwards. */
export async function endFormerSession(request: FastifyRequest): Promise<void> {
  const former = tokenOf(request)
  if (former !== null) await endSession(request.server.needs.db, former)
}
