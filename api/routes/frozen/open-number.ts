import { z } from 'zod'
import { figureGroups } from '../../../db/queries/figure-facts.ts'
import { measureNames } from '../../../db/queries/figure-measures.ts'
import { listFrozenFigure } from '../../../db/queries/list-frozen-figure.ts'
import { stageNames } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { id, limit } from '../../fields.ts'
import { frozenSeen } from '../../frozen-seen.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { figureItem } from '../../views/figure-item.ts'

const schema = {
  tags: ['figures'],
  summary: '冻结的统计数的清单 / the suggestions behind one frozen figure',
  params: z.object({ frozenId: id }),
  querystring: z.strictObject({
    by: z.enum(figureGroups).default('all'),
    measure: z.enum(measureNames).default('registered'),
    group: id.default('all').describe('统计里的 group.id / the group.id of the figures'),
    cursor: cursorField(z.object({ id })).optional(),
    limit,
  }),
  response: {
    200: z.object({ items: z.array(figureItem), nextCursor: z.string().nullable() }),
    ...problems(400, 401, 404, 503),
  },
}

/** GET /api/frozen-figures/{frozenId}/suggestions: as long as the number is, at any later day; each in the stage it had then. */
export function listOfFrozenFigure(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/frozen-figures/:frozenId/suggestions', { schema, onRequest: requireSignIn }, async (request) => {
    const { row, sights } = await frozenSeen(app, meOf(request), request.params.frozenId)
    const { by, measure, group: groupId, cursor, limit: many } = request.query
    const rows = await listFrozenFigure(db, {
      frozenId: row.id,
      isFixed: row.fixedAt !== null,
      sights,
      by,
      measure,
      groupId,
      after: cursor?.id,
      limit: many,
    })
    const last = rows.length === many ? rows.at(-1) : undefined
    return {
      items: rows.map(({ stage, ...item }) => ({ ...item, stage: { code: stage, ...stageNames[stage] } })),
      nextCursor: last ? cursorOf({ id: last.id }) : null,
    }
  })
}
