import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import Fastify, { LogController } from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { newId } from '../db/new-id.ts'
import type { Api, Needs } from './api.ts'
import { doors } from './doors.ts'
import { contentSecurity } from './plugins/content-security.ts'
import { linkCookie } from './plugins/link-cookie.ts'
import { machineKey } from './plugins/machine-key.ts'
import { noStore } from './plugins/no-store.ts'
import { openapi } from './plugins/openapi.ts'
import { problems } from './plugins/problems.ts'
import { requestLog } from './plugins/request-log.ts'
import { sameOrigin } from './plugins/same-origin.ts'
import { scope } from './plugins/scope.ts'
import { session } from './plugins/session.ts'
import { speakBothLanguages } from './wrong-fields.ts'

/** What every request passes before its door, and the doors. Ready to listen or to be asked by `inject`. */
export async function buildApp(needs: Needs): Promise<Api> {
  speakBothLanguages()
  const app: Api = Fastify({
    ...(needs.logger ? { loggerInstance: needs.logger } : { logger: false }),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: () => newId('req'),
    trustProxy: needs.proxies && needs.proxies.length > 0 ? [...needs.proxies] : false,
    bodyLimit: 256 * 1024,
    // A slow sender has 20 s; a door answers within 12 s, more than the 8 s it waits for a story.
    requestTimeout: 20_000,
    handlerTimeout: 12_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 30_000,
    return503OnClosing: true,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  app.decorate('needs', needs)

  problems(app)
  requestLog(app)
  noStore(app)
  // Before whatever refuses: a refusal carries these headers too.
  await app.register(helmet, contentSecurity)
  sameOrigin(app)
  await app.register(cookie)
  session(app)
  scope(app)
  linkCookie(app)
  machineKey(app)
  await openapi(app)

  await doors(app)
  return app
}
