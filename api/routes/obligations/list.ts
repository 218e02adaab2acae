import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { obligationFilters, obligationsListed } from '../../obligations-listed.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { obligationInList } from '../../views/obligations-in-list.ts'

const asked = z.strictObject({
  ...obligationFilters,
  cursor: cursorField(z.object({ at: z.string().regex(/^(infinity|[0-9 :.+-]{10,40})$/), id })).optional(),
  limit,
})

/** What is owed on anything I may see, soonest first; what is settled, latest first. */
export function listOfObligations(app: Api): void {
  app.get(
    '/api/obligations',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['obligations'],
        summary: '应办事项 / what is owed, by whom, by when',
        querystring: asked,
        response: {
          200: z.object({ items: z.array(obligationInList), nextCursor: z.string().nullable() }),
          ...problems(400, 401, 503),
        },
      },
    },
    async (request) => {
      const { cursor, ...filters } = request.query
      const { items, last } = await obligationsListed(app, meOf(request), { ...filters, after: cursor })
      return { items, nextCursor: last !== null && items.length === filters.limit ? cursorOf(last) : null }
    },
  )
}
