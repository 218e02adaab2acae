import { z } from 'zod'
import { calendarOfYear } from '../../../db/queries/calendar-of-year.ts'
import type { Api } from '../../api.ts'
import { civilYear } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { calendarDayShape, revisionShape, revisionView } from '../../views/calendar-view.ts'

const schema = {
  tags: ['calendars'],
  summary: '一年的放假调休安排 / One year’s schedule',
  description:
    'provisional：这一年还没有导入，日期暂定。revisions：历次修订，新的在前。\n\n' +
    'provisional: the year is not loaded. revisions: who changed it, when and why, newest first.',
  params: z.object({ year: civilYear }),
  response: {
    200: z
      .object({
        year: z.int(),
        provisional: z.boolean(),
        days: z.array(calendarDayShape),
        revisions: z.array(revisionShape),
      })
      .meta({ id: 'CalendarYear' }),
    ...problems(400, 401, 503),
  },
}

/** GET /api/calendars/{year}: a year that nobody loaded is answered too, as provisional. */
export function showCalendar(app: Api): void {
  app.get('/api/calendars/:year', { schema, onRequest: requireSignIn }, async (request) => {
    const { year } = request.params
    const { days, revisions } = await calendarOfYear(app.needs.db, year)
    return { year, provisional: revisions.length === 0, days: [...days], revisions: revisions.map(revisionView) }
  })
}
