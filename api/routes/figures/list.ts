import { z } from 'zod'
import { measureNames } from '../../../db/queries/figure-measures.ts'
import { listFigure } from '../../../db/queries/list-figure.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { figuresAsked, figuresQuery } from '../../figures-asked.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { figureItem } from '../../views/figure-item.ts'

const schema = {
  tags: ['figures'],
  summary: '统计数的清单 / the suggestions behind one figure',
  querystring: figuresQuery.extend({
    measure: z.enum(measureNames),
    group: id.default('all').describe('统计里的 group.id / the group.id of the figures'),
    order: z.enum(['newest', 'oldest']).default('newest'),
    cursor: cursorField(z.object({ id })).optional(),
    limit,
  }),
  response: {
    200: z.object({ items: z.array(figureItem), nextCursor: z.string().nullable() }),
    ...problems(400, 401, 503),
  },
}

/** GET /api/figures/suggestions: the list a number opens, newest first or oldest first; as long as the number is, if nothing has moved since. */
export function listOfFigure(app: Api): void {
  app.get('/api/figures/suggestions', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const { personId, posts } = meOf(request)
    const { measure, group, order, cursor, limit: many, ...query } = request.query
    const asked = figuresAsked(query, scopeOf(personId, posts), now())
    const rows = await listFigure(db, { ...asked, measure, groupId: group, order, after: cursor?.id, limit: many })
    const last = rows.length === many ? rows.at(-1) : undefined
    return {
      items: rows.map(({ stage, ...row }) => ({ ...row, stage: { code: stage, ...stageNames[stage] } })),
      nextCursor: last ? cursorOf({ id: last.id }) : null,
    }
  })
}
