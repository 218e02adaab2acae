import { z } from 'zod'
import { calendarNow } from '../../../db/queries/calendar-now.ts'
import { countBoundElsewhere } from '../../../db/queries/count-bound-elsewhere.ts'
import { policyEffect } from '../../../db/queries/policy-effect.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField } from '../../cursor.ts'
import { id, limit, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { publishedPolicyOf } from '../../published-policy-of.ts'
import { policyEffectFields, policyEffectView } from '../../views/policy-effect-view.ts'

const schema = {
  tags: ['policies'],
  summary: '预览在办件改用这个版本 / What moving open suggestions to a version would do',
  description:
    '多少在办件会改用这个版本、日期会变；按新时限已经过去的，改用当日24时止，不因此超期。只是计算，什么都不改变。例子只列出您有权查看的。\n\n' +
    'How many open suggestions would be bound to this version and which dates would move; one already past by the new terms ends at the end ' +
    'of the day of the move, so none is born overdue. Nothing is changed. Examples are those one may see.',
  params: z.object({ id, version: z.coerce.number().int().min(1).max(100_000) }),
  querystring: z.strictObject({ cursor: cursorField(id).optional(), limit }),
  response: {
    200: z.object({ ...sentence.shape, toMove: z.int(), ...policyEffectFields }).meta({ id: 'PolicyMoveEffect' }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** POST /api/policies/{id}/{version}/move/preview. */
export function previewMove(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/policies/:id/:version/move/preview', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { policy, countyId } = await publishedPolicyOf(db, me, request.params)
    const version = { policyId: policy.id, policyVersion: policy.version }
    const toMove = await countBoundElsewhere(db, countyId, version)
    const { cursor: after, limit: wanted } = request.query
    const page = { sights: scopeOf(me.personId, me.posts), after, limit: wanted }
    const calendar = await calendarNow(db, policy)
    const found = await policyEffect(db, { policy, calendar, countyId, now: now(), ...page })
    const { moved, becomeOverdue: past } = found.effect
    return {
      ...policyEffectView(found, wanted),
      toMove,
      zh: `在办件有 ${toMove} 件会改用，${moved.suggestions} 件的日期会变，其中 ${past.suggestions} 件按新时限已过，改用当日24时止。`,
      en: `${toMove} open suggestions would be moved; dates move on ${moved.suggestions}, and ${past.suggestions} of them, past by the new terms, end with the day of the move.`,
    }
  })
}
