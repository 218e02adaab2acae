import { z } from 'zod'
import { listDuty } from '../../../db/queries/list-duty.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { day, flag, id, limit } from '../../fields.ts'
import { pageOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'
import { dutyShape, dutyView } from '../../views/duty-view.ts'

const schema = {
  tags: ['duty'],
  summary: '值班表 / the duty roster',
  description:
    '联络站看到本站的，乡镇（街道）、县、市看到下级的，代表看到自己值班的；按日期排列。\n\n' +
    'A station sees its own, an office those below it, a deputy the days he sits himself; by day.',
  querystring: z.strictObject({
    stationId: id.optional(),
    from: day.optional(),
    to: day.optional(),
    voided: flag.default(false).describe('true：含已作废的 / those out of use too'),
    asPost: id.optional(),
    cursor: cursorField(z.tuple([day, z.string().max(5), id])).optional(),
    limit,
  }),
  response: { 200: pageOf(dutyShape), ...problems(400, 401, 403, 503) },
}

/** GET /api/duty-days. */
export function listOfDuty(app: Api): void {
  const { db } = app.needs
  app.get('/api/duty-days', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { asPost, cursor, limit: most, ...filters } = request.query
    const sights = scopeOf(me.personId, postsOf(me, asPost))
    const rows = await listDuty(db, { sights, ...filters, after: cursor, limit: most + 1 })
    const items = rows.slice(0, most)
    const last = items.at(-1)?.duty
    const isMore = rows.length > most && last !== undefined
    return {
      items: await dutyView(db, items),
      nextCursor: isMore ? cursorOf([last.dutyOn, last.fromTime, last.id]) : null,
    }
  })
}
