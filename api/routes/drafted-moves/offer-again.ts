import { z } from 'zod'
import { changeDraftedMove } from '../../../db/registers/change-drafted-move.ts'
import { draftedRefusals } from '../../../workflows/rules/drafted-moves.ts'
import { meOf, type Api } from '../../api.ts'
import { draftedSeen } from '../../drafted-seen.ts'
import { id } from '../../fields.ts'
import { draftedForm } from '../../moves/drafted-form.ts'
import { judgeDraft } from '../../moves/judge-draft.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'
import { draftedVersion } from '../../views/drafted-version.ts'

const schema = {
  tags: ['drafted moves'],
  summary: '修改拟办，重新送签发 / Change a draft and offer it again',
  description:
    '本机关工作人员修改；照这件现在的情况重新判断。\n\nBy an officer of its office; judged anew as the matter stands.',
  params: z.object({ draftedId: id }),
  body: z.strictObject({ version: draftedVersion, offer: draftedForm }).meta({
    examples: [{ version: 1, offer: { move: 'submitToCounty', fields: { note: '这段路是县道。' } } }],
  }),
  response: { 200: z.object({ draftedId: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** PUT /api/drafted-moves/{draftedId}. */
export function offerDraftedMoveAgain(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/drafted-moves/:draftedId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { version, offer } = request.body
    const { draft } = await draftedSeen(app, me, request.params.draftedId)
    if (offer.move !== draft.move) throw refused(draftedRefusals.changed())
    const state = await seenSuggestion(app, me, draft.suggestionId)
    const { post, fields } = await judgeDraft(app, me, { state, move: draft.move, body: offer.fields, again: true })
    const change = { kind: 'offered', fields, seq: state.seq } as const
    const by = { personId: me.personId, post }
    const changed = await changeDraftedMove(db, { id: draft.id, version, change, by, now: now() })
    if (!changed) throw refused(draftedRefusals.changed())
    return { draftedId: draft.id }
  })
}
