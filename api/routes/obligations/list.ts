import { z } from 'zod'
import { explainingOf } from '../../../db/queries/explaining-of.ts'
import { listObligations, obligationStates } from '../../../db/queries/list-obligations.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { obligationInList, obligationsInList } from '../../views/obligations-in-list.ts'

const asked = z.strictObject({
  state: z
    .enum(obligationStates)
    .default('open')
    .describe('open 未完成 · amber 临期 · overdue 已超期 · settled 已了结'),
  kind: z
    .string()
    .regex(/^[A-Za-z]{1,40}$/)
    .optional(),
  placeId: id.optional(),
  organizationId: id.optional().describe('谁应办 / who owes it'),
  unitId: id.optional().describe('同 organizationId / the same'),
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
      const { db, now } = app.needs
      const { personId, posts } = meOf(request)
      const { cursor, unitId, organizationId = unitId, ...filters } = request.query
      const at = now()
      const sights = scopeOf(personId, posts)
      const { rows, last } = await listObligations(db, { ...filters, organizationId, sights, after: cursor, now: at })
      const items = await obligationsInList(db, rows, await explainingOf(db, rows, at))
      return { items, nextCursor: last !== null && rows.length === filters.limit ? cursorOf(last) : null }
    },
  )
}
