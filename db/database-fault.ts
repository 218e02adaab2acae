/** SQLSTATE classes that pass by themselves: connection, resources, operator intervention, system, serialisation, locks. */
const passing = ['08', '53', '57', '58', '40', '55', '25']
const driver = ['CONNECT_TIMEOUT', 'CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED']
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
    if (driver.includes(code) || socket.includes(code)) return true
    if (code.length === 5 && passing.includes(code.slice(0, 2))) return true
  }
  return false
}
