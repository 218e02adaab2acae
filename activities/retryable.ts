import { ApplicationFailure, log } from '@temporalio/activity'
import { isDatabaseFault } from '../db/database-fault.ts'

/**
 * Lets a fault of the database be retried until it is back; anything else is a fault of the program, which no retry cures: it is
 * reported once, without its words, and the story goes on with the next command.
 */
export async function retryable<T>(effect: () => Promise<T>): Promise<T> {
  try {
    return await effect()
  } catch (error) {
    const name = error instanceof Error ? error.name : 'unknown'
    if (isDatabaseFault(error)) throw ApplicationFailure.retryable('the database did not answer', 'database')
    if (error instanceof Error && error.name === 'NewerState')
      throw ApplicationFailure.retryable('written by newer rules', 'newer')
    log.error('a commit failed for good', { name, stack: error instanceof Error ? withoutMessage(error) : '' })
    throw ApplicationFailure.nonRetryable('a fault of the program', 'system.fault')
  }
}

/** The stack's places; a message may carry what a citizen said. */
const withoutMessage = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .join('\n')
