import type { FastifyError, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { isDatabaseFault } from '../db/database-fault.ts'
import { logSafe } from './log-safe.ts'
import { doorRefusals, type DoorRefusal } from './refusals.ts'
import { refusalIn } from './refused.ts'
import { wrongFields } from './wrong-fields.ts'

/** What is told to whoever met this error at a door; a fault is logged whole, and told by its id alone. */
export function refusalOf(error: FastifyError, request: FastifyRequest): DoorRefusal {
  const refusal = refusalIn(error) ?? fromSchema(error) ?? fromServer(error, request) ?? passing(error)
  if (refusal === null) request.log.error({ fault: logSafe(error) }, 'a door failed')
  else if (refusal.status === 503) request.log.warn({ fault: logSafe(error) }, 'a door could not answer')
  return refusal ?? doorRefusals.internal()
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
