import type { FastifyRequest } from 'fastify'
import { removeErased } from '../../db/files/remove-erased.ts'
import { logSafe } from '../log-safe.ts'

/** Removes the bytes of what has just been erased. The erasure stands already: what cannot be removed now is removed by the caretaker, who says so meanwhile. */
export async function removeNow(request: FastifyRequest): Promise<void> {
  const { everything: db, files } = request.server.needs
  if (!files) return
  try {
    await removeErased(db, files)
  } catch (error) {
    request.log.error({ fault: logSafe(error) }, 'files of what was erased still lie there')
  }
}
