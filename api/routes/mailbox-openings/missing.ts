import { z } from 'zod'
import { namesOf } from '../../../db/queries/names-of.ts'
import { openingDays } from '../../../db/queries/opening-days.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { missedWeeks, openedThisWeek } from '../../../workflows/rules/mailbox.ts'
import { meOf, type Api } from '../../api.ts'
import { day, id, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['mailbox'],
  summary: '各站开箱情况 / which mailboxes were not opened',
  description:
    '条例第七条要求设代表信箱，没有规定几天开一次；每周一次是建议。列出近八周哪几周没有开箱（以星期一标明），从第一次开箱以后算起。\n\n' +
    'Article 7 asks for a mailbox and gives no frequency; once a week is a suggestion. Of the last eight weeks those without an opening, by their ' +
    'Mondays, from the first opening on record.',
  querystring: z.strictObject({ asPost: id.optional() }),
  response: {
    200: z.object({
      items: z.array(
        z.object({
          station: sentence.extend({ id: z.string() }),
          /** null: never */
          lastOpenedOn: day.nullable(),
          openedThisWeek: z.boolean(),
          missedWeeks: z.array(day),
        }),
      ),
    }),
    ...problems(400, 401, 403, 503),
  },
}

/** GET /api/mailbox-openings/missing: every active station these posts look after. */
export function missingOpenings(app: Api): void {
  const { db, now } = app.needs
  app.get('/api/mailbox-openings/missing', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const found = await openingDays(db, scopeOf(me.personId, postsOf(me, request.query.asPost)))
    const names = await namesOf(db, { organizations: found.map(({ stationId }) => stationId) })
    const today = dayOf(now())
    return {
      items: found.map(({ stationId, days }) => ({
        station: { id: stationId, ...names.organizations(stationId) },
        lastOpenedOn: days.at(-1) ?? null,
        openedThisWeek: openedThisWeek(days, today),
        missedWeeks: missedWeeks(days, today),
      })),
    }
  })
}
