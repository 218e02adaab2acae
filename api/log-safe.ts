/** A fault as it may stand in a log. */
export interface SafeFault {
  readonly name: string
  readonly message: string
  readonly code?: string
  readonly at?: string
  readonly frames: readonly string[]
  readonly cause?: SafeFault
}

/**
 * Name, code and stack of a fault. A database error's message and details carry the very values that were written, so
 * of these only the code and the names of table, column and constraint stay. Anything thrown is taken.
 */
export function logSafe(error: unknown, depth = 0): SafeFault {
  if (!(error instanceof Error)) return { name: typeof error, message: '', frames: [] }
  const fromDatabase = 'query' in error || 'severity' in error
  const code = textOf(error, 'code')
  const at = ['table', 'column', 'constraint'].flatMap((key) => textOf(error, key) ?? []).join(' ')
  return {
    name: error.name,
    message: fromDatabase ? '' : error.message,
    ...(code ? { code } : {}),
    ...(at ? { at } : {}),
    frames: framesOf(error),
    ...(error.cause !== undefined && depth < 4 ? { cause: logSafe(error.cause, depth + 1) } : {}),
  }
}

/** The places a fault came through: what stands after its message, for a message may hold lines that look like places. */
function framesOf({ stack = '', message }: Error): string[] {
  const told = stack.indexOf(message)
  if (told < 0) return []
  return stack
    .slice(told + message.length)
    .split('\n')
    .filter((line) => line.startsWith('    at '))
}

const textOf = (error: object, key: string): string | undefined => {
  const held: unknown = Reflect.get(error, key)
  return typeof held === 'string' ? held : undefined
}
