import { z } from 'zod'
import type { Api } from '../../api.ts'

const schema = {
  tags: ['health'],
  summary: '进程在运行 / The process is alive',
  response: { 200: z.object({ status: z.literal('live') }) },
}

/** GET /api/health/live: asks nobody else, so that a lost database never has the api itself restarted. */
export function live(app: Api): void {
  app.get('/api/health/live', { schema }, async () => ({ status: 'live' as const }))
}
