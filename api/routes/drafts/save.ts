import { z } from 'zod'
import { saveIntakeDraft } from '../../../db/registers/save-intake-draft.ts'
import { withinOwn } from '../../../db/within-own.ts'
import { mayRegister } from '../../../workflows/rules/access.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { counterPosts } from '../../counter-posts.ts'
import { id, keyHeader } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { draftContent, draftShape, draftView } from '../../views/draft-view.ts'

const schema = {
  tags: ['drafts'],
  summary: '保存草稿 / keep a draft',
  description:
    '编号由窗口自己取。`version` 写改动所依据的版本，新的写 0；别处已经改过的，答复 409，什么都不覆盖。同一个 Idempotency-Key 重发，只存一次。\n\n' +
    'The window makes the id. `version` is the one it was changed from, 0 for a new one; where another window was sooner the answer is 409 and ' +
    'nothing is overwritten. The same Idempotency-Key sent again keeps it once.',
  params: z.object({ draftId: id }),
  headers: keyHeader,
  body: z
    .strictObject({ version: z.int().min(0), content: draftContent, asPost: id.nullish() })
    .meta({ examples: [{ version: 0, content: { text: '东柳村南巷晚上没有灯', channel: 'reception' } }] }),
  response: { 200: draftShape, ...problems(400, 401, 403, 409, 503) },
}

/** PUT /api/drafts/{draftId}. */
export function saveDraft(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/drafts/:draftId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const own = counterPosts(me)
    const { personId } = own
    const { asPost, version, content } = request.body
    const { draftId } = request.params
    const post = postFor({ ...me, posts: own.posts }, asPost ?? undefined, mayRegister)
    const commandId = commandIdOf(personId, request.headers['idempotency-key'], 'draft', [draftId, request.body])
    const save = { id: draftId, personId, postId: post.id, version, content, commandId, now: now() }
    const kept = await withinOwn(own, async () => await saveIntakeDraft(db, save))
    if ('refusal' in kept) throw refused(kept.refusal)
    return draftView(kept.row)
  })
}
