import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { logSafe } from './log-safe.ts'

/** The api's own voice: JSON lines on stdout, or to whoever listens. Ids only; what may hold a name or a citizen's words never gets in. */
export const makeLogger = (level: string, to?: DestinationStream): Logger =>
  pino(voice(level), to ?? pino.destination(1))

const voice = (level: string): LoggerOptions => ({
  name: 'huiyin-api',
  level,
  serializers: { err: (error: unknown) => logSafe(error) },
  redact: {
    paths: ['body', 'headers', 'password', 'phone', 'text', '*.body', '*.headers', '*.password', '*.phone', '*.text'],
    remove: true,
  },
})
