import { z } from 'zod'
import { listAudit } from '../../../db/queries/list-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { auditAsked, auditFilters } from '../../audit-asked.ts'
import { cursorField, cursorOf } from '../../cursor.ts'
import { limit } from '../../fields.ts'
import { placesAs } from '../../places-as.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { auditRow, auditRowShape } from '../../views/audit-row.ts'

const schema = {
  tags: ['audit'],
  summary: '审计记录 / Who did what, and who looked',
  description:
    '审计管理员查看辖区内人员的行为，最新的在前；只能看，不能改。被拒绝的登录和命令行的操作没有登录人，也在这里。\n\n' +
    'The audit administrator reads what the people of his place did, newest first; nothing is ever edited. Refused sign-ins and ' +
    'operators’ commands, by nobody signed in, stand here too.',
  querystring: z.strictObject({
    ...auditFilters,
    cursor: cursorField(z.int().positive()).optional().describe('上一页的 nextCursor / of the page before'),
    limit,
  }),
  response: {
    200: z.object({
      items: z.array(auditRowShape),
      nextCursor: z.string().nullable(),
      chain: z
        .object({ brokenAt: z.int().nullable(), lookedAt: z.string().nullable() })
        .describe('审计链：哪一行断开，何时核对 / the first row that does not hold, and when somebody last looked'),
    }),
    ...problems(400, 401, 403, 503),
  },
}

/** GET /api/audit. */
export function listOfAudit(app: Api): void {
  const { everything: db, auditBrokenAt, lastLooks } = app.needs
  app.get('/api/audit', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const placeIds = placesAs(meOf(request), 'auditAdministrator')
    const { cursor: after, limit: many, ...filters } = request.query
    const rows = await listAudit(db, { ...auditAsked(filters), placeIds, after, limit: many + 1 })
    const items = rows.slice(0, many)
    const last = items.at(-1)
    void reply.header('cache-control', 'no-store')
    const lookedAt = lastLooks?.().audit ?? null
    return {
      items: items.map(auditRow),
      chain: {
        brokenAt: auditBrokenAt?.() ?? null,
        lookedAt: lookedAt === null ? null : new Date(lookedAt).toISOString(),
      },
      nextCursor: rows.length > many && last !== undefined ? cursorOf(last.seq) : null,
    }
  })
}
