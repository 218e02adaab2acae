import { z } from 'zod'
import { namesOf } from '../../../db/queries/names-of.ts'
import { mayMove, scopeOf } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { likenesses, unitMoves, usualBecause } from '../../../workflows/rules/usual-units.ts'
import { meOf, type Api } from '../../api.ts'
import { id, sentence } from '../../fields.ts'
import { likelyUnits } from '../../likely-units.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'

/** A pile is acted on fifty at a time. */
const others = z
  .string()
  .max(49 * 81)
  .optional()
  .transform((text) => (text ? text.split(',') : []))
  .pipe(z.array(id).max(49))

const schema = {
  tags: ['suggestions'],
  summary: '常办单位 / units that matters like this one went to',
  description:
    '近一年同类事项交给了哪些单位，最多三个，本乡镇同类的在前；同意退回的从中减去；只数自己看得到的事项，只列这个办理动作可以指定的单位。没有分类（主题）的，或者成批办理而主题、乡镇不一的，不列。\n\n' +
    'The units that matters of this topic went to within a year, three at most, those of the same township first; a granted return counts against its unit. ' +
    'Counted from what one may see, and only units that the move may name. Nothing without a topic, or where a pile is not of one topic and one township.',
  params: z.object({ id }),
  querystring: z.strictObject({
    move: z.enum(unitMoves).default('assign'),
    others: others.describe('成批办理的其余各件，逗号分隔 / the others of a pile, by commas'),
  }),
  response: {
    200: z.object({
      items: z.array(
        z.object({
          unit: z.object({ id: z.string(), name: sentence }),
          likeness: z.enum(likenesses),
          count: z.number(),
          because: sentence,
        }),
      ),
    }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** GET /api/suggestions/{id}/usual-units: for who may make the move. */
export function usualUnitsOfSuggestion(app: Api): void {
  app.get('/api/suggestions/:id/usual-units', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, now } = app.needs
    const me = meOf(request)
    const { move, others: pile } = request.query
    const state = await seenSuggestion(app, me, request.params.id)
    if (!me.posts.some((post) => mayMove(me.personId, post, move, state))) throw refused(refusals.notYourPost(move))
    const sights = scopeOf(me.personId, me.posts)
    const found = await likelyUnits(db, state, { move, others: pile, sights, now: now() })
    const names = await namesOf(db, { organizations: found.map(({ unitId }) => unitId) })
    return {
      items: found.map(({ unitId, likeness, count }) => ({
        unit: { id: unitId, name: names.organizations(unitId) },
        likeness,
        count,
        because: usualBecause(likeness, count),
      })),
    }
  })
}
