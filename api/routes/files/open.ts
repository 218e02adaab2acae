import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { sendFile } from '../../files/send-file.ts'
import { seenAttachment } from '../../files/seen-attachment.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'

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

/** GET /api/suggestions/{id}/files/{fileId}. */
export function openFile(app: Api): void {
  const { db, now, files } = app.needs
  app.get('/api/suggestions/:id/files/:fileId', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const file = await seenAttachment(app, me, request.params)
    const { id: suggestionId, fileId: subjectId } = request.params
    const detail = { suggestionId }
    return sendFile(reply, files, file, () =>
      recordAudit(db, { act: 'fileOpened', personId: me.personId, subjectId, detail, at: now() }),
    )
  })
}
