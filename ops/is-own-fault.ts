import { isGrpcServiceError } from '@temporalio/client'

/** gRPC codes by which Temporal says that this very request is wrong: INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE. */
const refusing = [3, 9, 11]

/**
 * Does the fault lie in what was to be carried, so that carrying it again fails again? Whatever the database or the way to
 * Temporal says is not the row's own: those pass, or are mended for every row at once.
 */
export function isOwnFault(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    if (isGrpcServiceError(cause)) return refusing.includes(cause.code)
    if ('query' in cause || 'severity' in cause || ('code' in cause && typeof cause.code === 'string')) return false
  }
  return true
}
