import { z } from 'zod'
import { obligationsAcross } from '../../../db/queries/obligations-across.ts'
import { publishCalendar } from '../../../db/registers/publish-calendar.ts'
import { calendarDayKinds } from '../../../db/schema/calendar-day.ts'
import { checkSchedule } from '../../../workflows/rules/schedule.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { calendarRefusals } from '../../calendar-refusals.ts'
import { day, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { changedDayShape } from '../../views/calendar-view.ts'

const body = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(calendarDayKinds), name: words(20), reason: words(1_000) }),
    z.strictObject({
      kind: z.literal('ordinary').describe('恢复为普通日 / an ordinary day again'),
      reason: words(1_000),
    }),
  ])
  .meta({
    examples: [
      { kind: 'workday', name: '国庆节', reason: '国务院办公厅补充通知：该日调为上班。' },
      { kind: 'ordinary', reason: '上次录入有误。' },
    ],
  })

const schema = {
  tags: ['calendars'],
  summary: '调整一天 / Set a single day',
  description:
    '系统管理员写明理由调整一天：放假、上班，或者恢复为普通日。形成这一年的一次新修订；重复提交不再形成修订。\n\n' +
    'A system administrator sets one day, with the reason: a day off, a make-up day or an ordinary day again. It is a new revision of ' +
    'its year; the same again is none.',
  params: z.object({ date: day }),
  body,
  response: {
    200: z.object({
      outcome: z.enum(['published', 'unchanged']),
      version: z.int(),
      changes: z.array(changedDayShape),
      touches: z.object({ open: z.int(), provisional: z.int() }),
    }),
    ...problems(400, 401, 403, 409, 422, 503),
  },
}

/** PUT /api/calendars/days/{date}. */
export function setCalendarDay(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.put('/api/calendars/days/:date', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    administeredBy(me)
    const { date } = request.params
    const asked = request.body
    const year = Number(date.slice(0, 4))
    const wanted = asked.kind === 'ordinary' ? [] : [{ line: 1, day: date, kind: asked.kind, name: asked.name }]
    const { days, wrong } = checkSchedule(year, wanted)
    const [first] = wrong
    if (first) throw refused(calendarRefusals.dayWrong(first))
    const made = await publishCalendar(db, {
      year,
      change: (known) => known && [...known.filter((row) => row.day !== date), ...days],
      source: '单日调整',
      reason: asked.reason,
      personId: me.personId,
      now: now(),
    })
    if (made.outcome === 'missing' || made.outcome === 'overtaken') throw refused(calendarRefusals.yearNotLoaded(year))
    if (made.outcome === 'published') relay.nudge()
    const touches = await obligationsAcross(db, made.changes.length === 0 ? [] : [date])
    return { outcome: made.outcome, version: made.version, changes: [...made.changes], touches }
  })
}
