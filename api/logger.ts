import { pino, type Logger } from 'pino'
import { logSafe } from './log-safe.ts'

/** The api's own voice: JSON lines on stdout. Ids only; what may hold a name or a citizen's words never gets in. */
export const makeLogger = (level: string): Logger =>
  pino({
    name: 'huiyin-api',
    level,
    serializers: { err: (error: unknown) => logSafe(error) },
    redact: {
      paths: ['body', 'headers', 'password', 'phone', 'text', '*.body', '*.headers', '*.password', '*.phone', '*.text'],
      remove: true,
    },
  })
