import { createHash } from 'node:crypto'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { StoreAway, type FileStore } from '../../../db/files/file-store.ts'
import { attachmentsOf } from '../../../db/queries/attachments-of.ts'
import { keepAttachment } from '../../../db/registers/keep-attachment.ts'
import {
  attachmentBytesAtMost,
  attachmentPurposes,
  attachmentsAtMost,
  mayAttach,
} from '../../../workflows/rules/attachments.ts'
import { meOf, type Api } from '../../api.ts'
import { commandIdOf } from '../../command-id.ts'
import { id, keyHeader } from '../../fields.ts'
import { fileRefusals } from '../../file-refusals.ts'
import { takeIn } from '../../files/take-in.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'

const schema = {
  tags: ['files'],
  summary: '上传照片或者 PDF / Add a photo or a PDF',
  description:
    '请求正文就是文件本身（不用表单），最大 10 MB，每件最多 30 个。照片重新生成，去掉拍摄地点等信息；按内容识别格式，后缀须与内容一致。' +
    '在办的、与本件有关的单位可以上传。请勿上传身份证、病历、银行卡照片和涉密材料。\n\n' +
    'The body is the file itself, no form; 10 MB at most, 30 of one suggestion. Pictures are drawn anew, without place or camera; the ' +
    'type is told by the content, and the name must end accordingly. No identity cards, medical or bank papers, no state secrets.',
  params: z.object({ id }),
  headers: keyHeader,
  querystring: z.strictObject({
    name: z.string().min(1).max(255).describe('文件名 / its name'),
    purpose: z
      .enum(attachmentPurposes)
      .describe('matter 反映材料；result 办理结果材料 / brought by the submitter, or of a result'),
  }),
  response: { 201: z.object({ id: z.string(), name: z.string() }), ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** POST /api/suggestions/{id}/files: first the bytes, then the row, so that no row is without its file. */
export function uploadFile(app: Api): void {
  const { db, now, files } = app.needs
  void app.register(async (scope) => {
    // Whatever it calls itself, here it is bytes: there is one parser and no schema that a content type could pass by.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    const door = scope.withTypeProvider<ZodTypeProvider>()
    door.post(
      '/api/suggestions/:id/files',
      { schema, onRequest: requireSignIn, bodyLimit: attachmentBytesAtMost },
      async (request, reply) => {
        const me = meOf(request)
        const { personId } = me
        const { id: suggestionId } = request.params
        const state = await seenSuggestion(app, me, suggestionId)
        const post = me.posts.find((held) => mayAttach(personId, held, state))
        if (!post) throw refused(doorRefusals.noPost())
        if (!files) throw refused(fileRefusals.off())
        const sent = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0)
        const { name: called, purpose } = request.query
        const { name, type, bytes } = await takeIn(sent, called)
        const key = request.headers['idempotency-key']
        const sentHash = createHash('sha256').update(sent).digest('hex')
        const command = commandIdOf(personId, key, 'attach', { suggestionId, called, purpose, sentHash })
        const fileId = `fil_${createHash('sha256').update(command).digest('hex').slice(0, 32)}`
        const there = await attachmentsOf(db, suggestionId)
        const before = there.find((file) => file.id === fileId)
        if (before) return reply.code(201).send({ id: fileId, name: before.name })
        if (there.length >= attachmentsAtMost) throw refused(fileRefusals.tooMany(attachmentsAtMost))
        await keep(files, fileId, bytes)
        const kept = await keepAttachment(db, {
          id: fileId,
          suggestionId,
          purpose,
          name,
          type,
          bytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          keptBy: personId,
          organizationId: post.organizationId,
          keptAt: new Date(now()),
        })
        if (!kept) throw refused(fileRefusals.tooMany(attachmentsAtMost))
        return reply.code(201).send({ id: fileId, name })
      },
    )
  })
}

async function keep(files: FileStore, fileId: string, bytes: Buffer): Promise<void> {
  try {
    await files.keep(fileId, bytes)
  } catch (error) {
    if (error instanceof StoreAway) throw refused(fileRefusals.away())
    throw error
  }
}
