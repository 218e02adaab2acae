/** SQLSTATE classes that pass by themselves: connection, resources, operator intervention, system, serialisation, locks. */
const passing = ['08', '53', '57', '58', '40', '55', '25']
/** How the driver says, without a code, that a connection is gone, cannot be had, or is being closed. */
const driver = [
  'Connection terminated',
  'Client has encountered a connection error',
  'Client was closed',
  'timeout exceeded when trying to connect',
  'Cannot use a pool after calling end',
]
const socket = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
]

/** Is the database away, starting, out of resources or out of time, so that the same act may work later? */
export function isDatabaseFault(error: unknown): boolean {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; cause = cause.cause, depth++) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (socket.includes(code)) return true
    const { message } = cause
    if (driver.some((words) => message.startsWith(words))) return true
    if (code.length === 5 && passing.includes(code.slice(0, 2))) return true
  }
  return false
}
