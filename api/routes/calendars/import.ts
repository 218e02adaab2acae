import { z } from 'zod'
import { readSchedule, scheduleFormats } from '../../../db/imports/read-schedule.ts'
import { calendarOfYear } from '../../../db/queries/calendar-of-year.ts'
import { obligationsAcross } from '../../../db/queries/obligations-across.ts'
import { publishCalendar } from '../../../db/registers/publish-calendar.ts'
import { changedDays, checkSchedule, type ChangedDay, type CheckedSchedule } from '../../../workflows/rules/schedule.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { calendarRefusals } from '../../calendar-refusals.ts'
import { civilYear, sentence, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { changedDayShape, wrongLineShape } from '../../views/calendar-view.ts'

const file = {
  format: z.enum(scheduleFormats),
  content: z
    .base64({ error: '请以 base64 送入文件 / send the file as base64' })
    .max(150_000, { error: '文件超过 100 KB / the file is larger than 100 KB' }),
}
const body = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('preview'), ...file }),
    z.strictObject({
      act: z.literal('publish'),
      ...file,
      basedOn: z.int().nullable().describe('预览答复里的 basedOn / as the preview gave it'),
      source: words(300).describe('通知的全称和文号 / the notice in full, with its number'),
      reason: words(1_000),
    }),
  ])
  .meta({
    examples: [
      { act: 'preview', format: 'csv', content: Buffer.from('2026-10-01,国庆节 放假\n').toString('base64') },
      {
        act: 'publish',
        format: 'csv',
        content: Buffer.from('2026-10-01,国庆节 放假\n').toString('base64'),
        basedOn: 1,
        source: '《国务院办公厅关于2026年部分节假日安排的通知》（国办发明电〔2025〕7号）',
        reason: '按通知导入。',
      },
    ],
  })

const schema = {
  tags: ['calendars'],
  summary: '导入一年的放假调休安排 / Import a year’s schedule',
  description:
    '系统管理员先预览：将要改变哪些日子，哪几行不对；再以预览给出的 basedOn 发布。ICS 文件可以包含多年，只读取这一年；' +
    '表格（csv、xlsx）两列：日期，以及“春节 放假”或者“春节 上班”。以前的修订保留。\n\n' +
    'A system administrator looks first: which days would change, which lines are wrong; then publishes with the preview’s basedOn. ' +
    'An ICS file may hold several years. Sheets have two columns, the day and “春节 放假” or “春节 上班”. Older revisions are kept.',
  params: z.object({ year: civilYear }),
  body,
  response: {
    200: z
      .object({
        outcome: z.enum(['preview', 'published', 'unchanged']),
        year: z.int(),
        basedOn: z.int().nullable(),
        changes: z.array(changedDayShape),
        wrong: z.array(wrongLineShape),
        doubts: z.array(sentence),
        /** Open obligations counted across the changed days (a year's first schedule: across any of its days). */
        touches: z.object({ open: z.int(), provisional: z.int() }),
      })
      .meta({ id: 'CalendarImport' }),
    ...problems(400, 401, 403, 409, 422, 503),
  },
}

/** POST /api/calendars/{year}/imports: preview, then publish. */
export function importCalendar(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.post('/api/calendars/:year/imports', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    administeredBy(me)
    const { year } = request.params
    const asked = request.body
    const entries = await readSchedule(Buffer.from(asked.content, 'base64'), asked.format, year)
    if (entries === null) throw refused(calendarRefusals.fileUnreadable())
    const checked = checkSchedule(year, entries)
    if (asked.act === 'preview') {
      const { days, revisions } = await calendarOfYear(db, year)
      const basedOn = revisions[0]?.version ?? null
      return told('preview', year, basedOn, changedDays(days, checked.days), checked)
    }
    if (checked.wrong.length > 0) throw refused(calendarRefusals.linesWrong(checked.wrong))
    const { basedOn, source, reason } = asked
    const by = { personId: me.personId, now: now() }
    const made = await publishCalendar(db, { year, basedOn, source, reason, ...by, change: () => checked.days })
    if (made.outcome === 'overtaken') throw refused(calendarRefusals.overtaken(made.version))
    if (made.outcome === 'missing') throw new Error('an import has all its days')
    if (made.outcome === 'published') relay.nudge()
    return told(made.outcome, year, made.version, made.changes, checked)
  })

  async function told<O extends 'preview' | 'published' | 'unchanged'>(
    outcome: O,
    year: number,
    basedOn: number | null,
    changes: readonly ChangedDay[],
    { wrong, doubts }: CheckedSchedule,
  ) {
    const touches = await obligationsAcross(
      db,
      changes.map(({ day }) => day),
    )
    return { outcome, year, basedOn, changes: [...changes], wrong: [...wrong], doubts: [...doubts], touches }
  }
}
