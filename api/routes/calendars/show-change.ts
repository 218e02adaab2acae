import { z } from 'zod'
import { calendarChanges } from '../../../db/queries/calendar-changes.ts'
import { recountProgress } from '../../../db/queries/recount-progress.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { calendarRefusals } from '../../calendar-refusals.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { recountProgressShape } from '../../views/recount-progress-shape.ts'
import { changedDayShape } from '../../views/calendar-view.ts'

const schema = {
  tags: ['calendars'],
  summary: '一次修订的影响和进度 / What a revision moves, and how far it has come',
  description:
    '发布修订以后，凡有期限跨过变动日子的在办件逐件重新计算，最紧急的在先，不影响日常办理；中断以后接着进行。waiting 为零即全部算完。' +
    '每一件在“经过”里写明由哪天改为哪天。\n\n' +
    'After a revision every open suggestion with a date counted across a changed day is counted anew, the most urgent first and behind ' +
    'ordinary work; it goes on after an interruption. With none waiting all are done. Each says in its timeline which date moved where.',
  params: z.object({ version: z.coerce.number().int().min(1).max(2_147_483_647) }),
  response: {
    200: z
      .object({
        version: z.int(),
        year: z.int(),
        replaces: z.int().nullable(),
        days: z.array(changedDayShape),
        progress: recountProgressShape,
      })
      .meta({ id: 'CalendarChange' }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** GET /api/calendars/changes/{version}. */
export function showCalendarChange(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/calendars/changes/:version', { schema, onRequest: requireSignIn }, async (request) => {
    administeredBy(meOf(request))
    const { version } = request.params
    const changes = await calendarChanges(db, version)
    if (changes === null) throw refused(calendarRefusals.noSuchRevision(version))
    return { ...changes, days: [...changes.days], progress: await recountProgress(db, { calendar: version }) }
  })
}
