import { z } from 'zod'
import { setOfficeHours } from '../../../db/registers/set-office-hours.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { meOf, type Api } from '../../api.ts'
import { calendarRefusals } from '../../calendar-refusals.ts'
import { day, id, words } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: '请写成 08:30 / an hour such as 08:30' })
const rising = (spans: readonly (readonly [string, string])[]) => {
  const hours = spans.flat()
  return hours.every((hour, index) => index === 0 || (hours[index - 1] ?? '') < hour)
}
const body = z
  .strictObject({
    countyId: id,
    effectiveFrom: day,
    hours: z
      .array(z.tuple([clock, clock]))
      .min(1)
      .max(4)
      .refine(rising, {
        error: '各段时间要先后相接、不重叠 / the spans must follow one another without overlap',
      }),
    reason: words(1_000),
  })
  .meta({
    examples: [
      {
        countyId: '990121',
        effectiveFrom: '2027-05-01',
        hours: [
          ['08:30', '12:00'],
          ['15:00', '18:30'],
        ],
        reason: '县政府办公室关于执行夏季作息时间的通知。',
      },
    ],
  })

const schema = {
  tags: ['calendars'],
  summary: '设定作息时间 / Set office hours',
  description:
    '系统管理员设定辖区内一个县自某日起的作息时间，两段之间是午休；提醒和催办只在作息时间内发出。\n\n' +
    'A system administrator sets a county’s hours from a day on, 午休 lying between two spans; marks fall within them.',
  body,
  response: { 201: z.object({ version: z.int() }), ...problems(400, 401, 403, 404, 422, 503) },
}

/** POST /api/calendars/office-hours. */
export function setHours(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/calendars/office-hours', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { countyId, effectiveFrom } = request.body
    await mustKeepCounty(app, me, countyId)
    const today = dayOf(now())
    if (effectiveFrom < today) throw refused(calendarRefusals.hoursPast(today))
    const version = await setOfficeHours(db, { ...request.body, personId: me.personId, now: now() })
    return reply.code(201).send({ version })
  })
}
