import { z } from 'zod'
import { countedUpTo, countTrays } from '../../../db/queries/count-trays.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postsOf } from '../../posts-of.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['suggestions'],
  summary: '各栏件数 / how many stand in each tray',
  description:
    `每个数最多数到 ${countedUpTo}；overdue 是待办里已超期的。\n\n` +
    `Each is counted up to ${countedUpTo}; overdue are those of todo where an official is late.`,
  querystring: z.strictObject({ asPost: id.optional() }),
  response: {
    200: z
      .object({
        todo: z.number(),
        overdue: z.number(),
        inProgress: z.number(),
        done: z.number(),
        closed: z.number(),
      })
      .meta({ id: 'TrayCounts' }),
    ...problems(400, 401, 403, 503),
  },
}

/** GET /api/suggestions/counts: the figures beside the trays; each opens its list. */
export function countsOfSuggestions(app: Api): void {
  app.get('/api/suggestions/counts', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const me = meOf(request)
    const posts = postsOf(me, request.query.asPost)
    return countTrays(db, {
      sights: scopeOf(me.personId, posts),
      organizationIds: [...new Set(posts.map((post) => post.organizationId))],
      now: new Date(now()),
    })
  })
}
