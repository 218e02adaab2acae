import { z } from 'zod'
import { readStored } from '../../../db/files/read-stored.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { fileRefusals } from '../../file-refusals.ts'
import { seenAttachment } from '../../files/seen-attachment.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['files'],
  summary: '下载一个文件（留痕） / Download a file, on record',
  params: z.object({ id, fileId: id }),
  response: {
    200: {
      description: '文件 / the file',
      content: { 'application/octet-stream': { schema: z.any() } },
    },
    ...problems(401, 404, 409, 503),
  },
}

/** GET /api/suggestions/{id}/files/{fileId}: saved, never shown; a browser that opens it all the same runs nothing of it. */
export function openFile(app: Api): void {
  const { db, now, filesFolder } = app.needs
  app.get('/api/suggestions/:id/files/:fileId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const file = await seenAttachment(app, me, request.params)
    if (file.voidedAt) throw refused(fileRefusals.voided())
    if (filesFolder === undefined) throw refused(fileRefusals.off())
    const bytes = await readStored(filesFolder, file)
    const { id: suggestionId, fileId } = request.params
    await recordAudit(db, {
      act: 'fileOpened',
      personId: me.personId,
      subjectId: fileId,
      detail: { suggestionId },
      at: now(),
    })
    const plain = `${fileId}${/\.\w+$/.exec(file.name)?.[0] ?? ''}`
    return reply
      .type(file.type)
      .header('content-disposition', `attachment; filename="${plain}"; filename*=UTF-8''${encoded(file.name)}`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .send(bytes)
  })
}

/** RFC 8187: what encodeURIComponent leaves and the header does not allow, too. */
const encoded = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
