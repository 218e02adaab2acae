import { z } from 'zod'
import { attachmentsOf } from '../../../db/queries/attachments-of.ts'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { maySeeAttachmentByLink } from '../../../workflows/rules/links.ts'
import type { Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { sendFile } from '../../files/send-file.ts'
import { linkOf, linkPath, requireLink } from '../../links/link-session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['links'],
  summary: '下载链接所指事项的一个文件（留痕） / Download a file of the linked task, on record',
  params: z.object({ linkId: id, fileId: id }),
  response: {
    200: {
      description: '文件 / the file',
      content: { 'application/octet-stream': { schema: z.any() } },
    },
    ...problems(401, 404, 409, 503),
  },
}

/** GET /api/links/{linkId}/files/{fileId}. */
export function openFileByLink(app: Api): void {
  const { everything: db, now, files } = app.needs
  app.get(`${linkPath}/files/:fileId`, { schema, onRequest: requireLink }, async (request, reply) => {
    const link = linkOf(request)
    const { suggestionId, unitId, id: linkId } = link
    const { fileId } = request.params
    const loaded = await loadSuggestion(db, suggestionId)
    const file = (await attachmentsOf(db, suggestionId)).find((kept) => kept.id === fileId)
    if (!loaded || !file || !maySeeAttachmentByLink(link, loaded.state, file)) throw refused(doorRefusals.notFound())
    const detail = { linkId, suggestionId, fileId }
    return sendFile(reply, files, file, () =>
      recordAudit(db, { act: 'fileOpened', personId: null, subjectId: unitId, detail, at: now() }),
    )
  })
}
