import { z } from 'zod'
import { voidAttachment } from '../../../db/registers/void-attachment.ts'
import { mayVoidAttachment } from '../../../workflows/rules/attachments.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { seenAttachment } from '../../files/seen-attachment.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['files'],
  summary: '作废一个文件（写明理由） / Void a file, with a reason',
  description:
    '由上传的单位作废；文件不删除，只是不能再打开。\n\nBy the office it came through. Nothing is deleted; it is not opened any more.',
  params: z.object({ id, fileId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '传错了，是另一件的照片' }] }),
  response: { 204: z.null(), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/suggestions/{id}/files/{fileId}/void: a second time changes nothing. */
export function voidFile(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/:id/files/:fileId/void', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const file = await seenAttachment(app, me, request.params)
    if (!me.posts.some((post) => mayVoidAttachment(post, file))) throw refused(doorRefusals.noPost())
    const { id: suggestionId } = request.params
    const { reason } = request.body
    await voidAttachment(db, { id: file.id, suggestionId, personId: me.personId, reason, now: now() })
    return reply.code(204).send(null)
  })
}
