import type { Api } from '../../api.ts'

/** GET /api/openapi.json: OpenAPI 3.1, made from the schemas that check every request. */
export function openapiDocument(app: Api): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
}
