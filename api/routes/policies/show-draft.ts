import { z } from 'zod'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { policyDraftOf } from '../../policy-draft-of.ts'
import { problems } from '../../problem.ts'
import { policyDraftShape, policyDraftView } from '../../views/policy-draft-view.ts'

const schema = {
  tags: ['policies'],
  summary: '一个草稿 / One draft',
  params: z.object({ draftId: id }),
  response: { 200: policyDraftShape, ...problems(400, 401, 403, 404, 503) },
}

/** GET /api/policies/drafts/{draftId}. */
export function showDraft(app: Api): void {
  app.get('/api/policies/drafts/:draftId', { schema, onRequest: requireSignIn }, async (request) =>
    policyDraftView(await policyDraftOf(app.needs.db, meOf(request), request.params.draftId)),
  )
}
