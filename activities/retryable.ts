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

/** The stack's places: what stands after the message, which may carry what a citizen said, and look like a place. */
function withoutMessage({ stack = '', message }: Error): string {
  const told = stack.indexOf(message)
  if (told < 0) return ''
  const frames = stack.slice(told + message.length).split('\n')
  return frames.filter((line) => line.startsWith('    at ')).join('\n')
}
