import { z } from 'zod'
import { listOfficeHours } from '../../../db/queries/list-office-hours.ts'
import { meOf, type Api } from '../../api.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { setBy, setByShape } from '../../views/calendar-view.ts'

const schema = {
  tags: ['calendars'],
  summary: '各县作息时间 / Office hours',
  description:
    '本县（市级岗位：全市）历次设定的作息时间，两段之间是午休；没有设定的，按办理时限中的作息时间。\n\n' +
    'Those set for one’s county (from a city post: for the city), with 午休 between two spans; without any, those of the deadline policy hold.',
  response: {
    200: z.object({
      items: z.array(
        z.object({
          countyId: z.string(),
          effectiveFrom: z.string(),
          hours: z.array(z.tuple([z.string(), z.string()])),
          version: z.int(),
          reason: z.string(),
          setAt: z.string(),
          by: setByShape,
        }),
      ),
    }),
    ...problems(401, 503),
  },
}

/** GET /api/calendars/office-hours. */
export function listOfHours(app: Api): void {
  app.get('/api/calendars/office-hours', { schema, onRequest: requireSignIn }, async (request) => {
    const rows = await listOfficeHours(app.needs.db, placesOf(meOf(request)))
    return {
      items: rows.map(({ hours, setAt, by, ...row }) => ({
        ...row,
        hours: hours.map(([open, close]): [string, string] => [open, close]),
        setAt: setAt.toISOString(),
        by: setBy(by),
      })),
    }
  })
}
