import { z } from 'zod'
import { linkTokenHash } from '../../../db/link-secrets.ts'
import { endLinkSession } from '../../../db/registers/end-link-session.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import type { Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkOf, linkPath, linkPathOf, requireLink } from '../../links/link-session.ts'
import { problems } from '../../problem.ts'

const schema = {
  tags: ['links'],
  summary: '退出办理链接 / Leave a link',
  params: z.object({ linkId: id }),
  response: { 204: z.null().describe('已退出 / left'), ...problems(401, 409, 503) },
}

/** DELETE /api/links/{linkId}/session: this device is shut; to come back it needs a new code. */
export function leaveLink(app: Api): void {
  const { everything: db, now, secrets } = app.needs
  app.delete(`${linkPath}/session`, { schema, onRequest: requireLink }, async (request, reply) => {
    const { id: linkId, suggestionId, assignmentId, unitId } = linkOf(request)
    await endLinkSession(db, linkTokenHash(secrets.query, request.cookies[app.linkCookie] ?? ''))
    const detail = { linkId, suggestionId, assignmentId }
    await recordAudit(db, { act: 'linkLeft', personId: null, subjectId: unitId, detail, at: now() })
    return reply
      .clearCookie(app.linkCookie, { path: linkPathOf(linkId) })
      .code(204)
      .send(null)
  })
}
