import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { suggestionFilters, suggestionsListed } from '../../suggestions-listed.ts'
import { suggestionRowShape } from '../../views/suggestion-row.ts'

const asked = z.strictObject({
  ...suggestionFilters,
  cursor: cursorField(
    z.object({ rank: z.int().min(0).max(2), at: z.string().regex(/^(infinity|[0-9 :.+-]{10,40})$/), id }),
  ).optional(),
  limit,
})

/** What I may see, by tray and filter, newest or soonest due first; the next page by `cursor`. */
export function listOfSuggestions(app: Api): void {
  app.get(
    '/api/suggestions',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: '意见建议列表 / the suggestions I may see',
        querystring: asked,
        response: {
          200: z.object({ items: z.array(suggestionRowShape), nextCursor: z.string().nullable() }),
          ...problems(400, 401, 503),
        },
      },
    },
    async (request) => {
      const { cursor, ...filters } = request.query
      const { items, last } = await suggestionsListed(app, meOf(request), { ...filters, after: cursor })
      return { items, nextCursor: last !== null && items.length === filters.limit ? cursorOf(last) : null }
    },
  )
}
