import { z } from 'zod'
import { endIntakeDraft } from '../../../db/registers/end-intake-draft.ts'
import { withinOwn } from '../../../db/within-own.ts'
import { meOf, type Api } from '../../api.ts'
import { counterPosts } from '../../counter-posts.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['drafts'],
  summary: '删除草稿 / discard a draft',
  description:
    '内容随即删除，不能恢复；重复删除，答复相同。\n\nIts content is gone at once and for good; a repeat is answered alike.',
  params: z.object({ draftId: id }),
  response: { 204: z.null().describe('已删除 / discarded'), ...problems(400, 401, 403, 503) },
}

/** DELETE /api/drafts/{draftId}: one’s own; another’s is left alone. */
export function discardDraft(app: Api): void {
  const { db, now } = app.needs
  app.delete('/api/drafts/:draftId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const own = counterPosts(meOf(request))
    const { draftId } = request.params
    await withinOwn(own, async () => await endIntakeDraft(db, { id: draftId, personId: own.personId, now: now() }))
    return reply.code(204).send(null)
  })
}
