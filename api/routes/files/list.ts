import { z } from 'zod'
import { attachmentsOf } from '../../../db/queries/attachments-of.ts'
import { mayAttach, maySeeAttachment, mayVoidAttachment } from '../../../workflows/rules/attachments.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'
import { attachmentShape, attachmentView } from '../../views/attachment-view.ts'

const schema = {
  tags: ['files'],
  summary: '一件意见建议的照片和文件 / Its photos and documents',
  description:
    '反映人要求保密的，承办单位只看到本单位上传的。作废的仍列出，写明理由。\n\n' +
    'Where a submitter asked for secrecy a unit sees only its own. Void ones stay listed, with the reason.',
  params: z.object({ id }),
  response: {
    200: z.object({ items: z.array(attachmentShape), mayAdd: z.boolean() }),
    ...problems(401, 404, 503),
  },
}

/** GET /api/suggestions/{id}/files. */
export function listOfFiles(app: Api): void {
  const { db, files } = app.needs
  app.get('/api/suggestions/:id/files', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { personId, posts } = me
    const state = await seenSuggestion(app, me, request.params.id)
    const rows = await attachmentsOf(db, request.params.id)
    return {
      items: rows
        .filter((row) => maySeeAttachment(personId, posts, state, row))
        .map((row) =>
          attachmentView(
            row,
            posts.some((post) => mayVoidAttachment(post, row)),
          ),
        ),
      mayAdd: files !== undefined && posts.some((post) => mayAttach(personId, post, state)),
    }
  })
}
