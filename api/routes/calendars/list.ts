import { z } from 'zod'
import { listCalendars } from '../../../db/queries/list-calendars.ts'
import type { Api } from '../../api.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['calendars'],
  summary: '放假调休安排 / Schedules of working days',
  description:
    '已导入的年度；没有导入的年度，期限暂按周一至周五计算，标明“暂定”。\n\n' +
    'The years that are loaded. In any other year dates are counted Monday to Friday and marked provisional.',
  response: {
    200: z.object({
      items: z.array(
        z.object({
          year: z.int(),
          version: z.int(),
          source: z.string(),
          importedAt: z.string(),
          daysOff: z.int(),
          makeUpDays: z.int(),
        }),
      ),
    }),
    ...problems(401, 503),
  },
}

/** GET /api/calendars. */
export function listOfCalendars(app: Api): void {
  app.get('/api/calendars', { schema, onRequest: requireSignIn }, async () => {
    const rows = await listCalendars(app.needs.db)
    return { items: rows.map((row) => ({ ...row, importedAt: row.importedAt.toISOString() })) }
  })
}
