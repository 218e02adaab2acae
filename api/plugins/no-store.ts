import type { Api } from '../api.ts'

/** No browser and no proxy keeps an answer, unless its door says otherwise (ASVS 5.0, V14.2.2 and V14.3.2). */
export function noStore(app: Api): void {
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
