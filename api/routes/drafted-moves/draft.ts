import { z } from 'zod'
import { keepDraftedMove } from '../../../db/registers/keep-drafted-move.ts'
import { draftedRefusals } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { draftedForm } from '../../moves/drafted-form.ts'
import { judgeDraft } from '../../moves/judge-draft.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '拟办，送签发 / Draft an act for the head to sign',
  description:
    '本机关设定交办前签发的，工作人员的交办、报县级、转办先在这里拟办；现在就不能办的当场说明。同样的内容重复提交，还是同一份。\n\n' +
    'Where an office signs before it assigns, its officers’ acts are drafted here; what could not be done now is refused at once. Sent again, it is the same draft.',
  params: z.object({ id }),
  body: draftedForm,
  response: { 201: z.object({ draftedId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/suggestions/{id}/drafted-moves. Nothing happens to the matter. */
export function draftMoveOnSuggestion(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/:id/drafted-moves', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { move, fields: body } = request.body
    const state = await seenSuggestion(app, me, request.params.id)
    const { officeId, post, fields } = await judgeDraft(app, me, { state, move, body, again: false })
    const draftedId = await db.transaction((tx) =>
      keepDraftedMove(tx, {
        suggestionId: state.id,
        officeId,
        move,
        fields,
        seq: state.seq,
        draftedBy: me.personId,
        draftedAs: post,
        now: now(),
      }),
    )
    if (draftedId === null) throw refused(draftedRefusals.there())
    return reply.code(201).send({ draftedId })
  })
}
