import { z } from 'zod'
import { listHolds } from '../../../db/queries/list-holds.ts'
import { meOf, type Api } from '../../api.ts'
import { countyOfficesOf } from '../../county-offices-of.ts'
import { flag } from '../../fields.ts'
import { pageFields, pageOf, readPage } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { setBy, setByShape } from '../../views/calendar-view.ts'

const hold = z.object({
  id: z.string(),
  suggestionId: z.string(),
  receiptNumber: z.string(),
  reason: z.string(),
  placedAt: z.string(),
  by: setByShape,
  liftedAt: z.string().nullable(),
  liftReason: z.string().nullable(),
})
const schema = {
  tags: ['retention'],
  summary: '暂缓销毁的 / What is held back from destruction',
  querystring: z.strictObject({
    standing: flag.optional().describe('还没有解除的 / not lifted yet'),
    ...pageFields,
  }),
  response: { 200: pageOf(hold), ...problems(400, 401, 403, 503) },
}

/** GET /api/retention/holds. */
export function listOfHolds(app: Api): void {
  const { db } = app.needs
  app.get('/api/retention/holds', { schema, onRequest: requireSignIn }, async (request) => {
    const countyOfficeIds = countyOfficesOf(meOf(request))
    const { cursor, limit, standing } = request.query
    const { items, nextCursor } = await readPage(
      { cursor, limit },
      (page) => listHolds(db, { countyOfficeIds, standing, ...page }),
      (row) => row.id,
    )
    const shown = items.map(({ placedAt, liftedAt, by, ...row }) => ({
      ...row,
      placedAt: placedAt.toISOString(),
      liftedAt: liftedAt?.toISOString() ?? null,
      by: setBy(by),
    }))
    return { items: shown, nextCursor }
  })
}
