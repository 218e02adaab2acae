import { z } from 'zod'
import { calendarNow } from '../../../db/queries/calendar-now.ts'
import { policyEffect } from '../../../db/queries/policy-effect.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { cursorField } from '../../cursor.ts'
import { id, limit, sentence } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { policyDraftOf } from '../../policy-draft-of.ts'
import { problems } from '../../problem.ts'
import { policyEffectFields, policyEffectView } from '../../views/policy-effect-view.ts'

const schema = {
  tags: ['policies'],
  summary: '预览草稿对在办件的影响 / What a draft would do to open suggestions',
  description:
    '如果在办件改用这个草稿：多少件的日期会变，多少件会超期。只是计算，什么都不改变；发布以后，在办件仍按登记时的版本办理。' +
    '例子只列出您有权查看的。\n\n' +
    'What would move, and become overdue, if open suggestions were put under this draft. Nothing is changed; published, it binds those ' +
    'registered from its day on. Examples are those one may see.',
  params: z.object({ draftId: id }),
  querystring: z.strictObject({ cursor: cursorField(id).optional(), limit }),
  response: {
    200: z
      .object({
        ...sentence.shape,
        ...policyEffectFields,
      })
      .meta({ id: 'PolicyEffect' }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** POST /api/policies/drafts/{draftId}/preview. */
export function previewDraft(app: Api): void {
  const { everything: db, now } = app.needs
  app.post('/api/policies/drafts/:draftId/preview', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { policy, countyId } = await policyDraftOf(db, me, request.params.draftId)
    const calendar = await calendarNow(db, policy)
    const { cursor: after, limit: wanted } = request.query
    const page = { sights: scopeOf(me.personId, me.posts), after, limit: wanted }
    const found = await policyEffect(db, { policy, calendar, countyId, now: now(), ...page })
    const { moved, becomeOverdue } = found.effect
    return {
      ...policyEffectView(found, wanted),
      zh: `在办件有 ${moved.suggestions} 件的日期会变，其中 ${becomeOverdue.suggestions} 件会超期。`,
      en: `${moved.suggestions} open suggestions would move, ${becomeOverdue.suggestions} of them would become overdue.`,
    }
  })
}
