import { z } from 'zod'
import { listResearch } from '../../../db/queries/list-research.ts'
import { namesOf } from '../../../db/queries/names-of.ts'
import { underSupervision } from '../../../db/queries/under-supervision.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { researchStages } from '../../../workflows/rules/research.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { researchRow, researchRowShape } from '../../views/research-row.ts'

/** The researches I may see, newest first. */
export function listOfResearch(app: Api): void {
  app.get(
    '/api/research',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['research'],
        summary: '专题调研列表 / the researches I may see',
        querystring: z.strictObject({
          stage: z.enum(researchStages).optional(),
          cursor: cursorField(id).optional(),
          limit,
        }),
        response: {
          200: z.object({ items: z.array(researchRowShape), nextCursor: z.string().nullable() }),
          ...problems(400, 401, 503),
        },
      },
    },
    async (request) => {
      const { everything: db } = app.needs
      const { personId, posts } = meOf(request)
      const { cursor, ...filters } = request.query
      const rows = await listResearch(db, { ...filters, sights: scopeOf(personId, posts), after: cursor })
      const ids = rows.map((row) => row.id)
      const supervised = await underSupervision(db, ids, app.needs.now())
      const names = await namesOf(db, { organizations: rows.map((row) => row.officeId) })
      const nextCursor = rows.length === filters.limit ? cursorOf(rows.at(-1)?.id) : null
      return { items: rows.map((row) => researchRow(row, names.organizations, supervised)), nextCursor }
    },
  )
}
