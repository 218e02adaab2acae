import swaggerUi from '@fastify/swagger-ui'
import type { Api } from '../../api.ts'

/** Its own files and nothing else; pictures in its style sheet are data: addresses. */
const ownFilesOnly = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
}

/** GET /api/docs: the papers of every door, to read and to try, from files on this machine; no validator is asked. */
export async function docsPage(app: Api): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    uiConfig: { validatorUrl: null, docExpansion: 'list', tryItOutEnabled: true, persistAuthorization: false },
    theme: { title: '回音 Huiyin · API' },
    staticCSP: ownFilesOnly,
  })
}
