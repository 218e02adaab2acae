import { z } from 'zod'
import { auditActs } from '../../../db/registers/record-audit.ts'
import { meOf, type Api } from '../../api.ts'
import { coded } from '../../fields.ts'
import { placesAs } from '../../places-as.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { auditWords } from '../../views/audit-words.ts'

const schema = {
  tags: ['audit'],
  summary: '审计记录的行为种类 / The kinds of acts in the audit',
  response: { 200: z.object({ items: z.array(coded) }), ...problems(401, 403, 503) },
}

/** GET /api/audit/acts. */
export function actsOfAudit(app: Api): void {
  app.get('/api/audit/acts', { schema, onRequest: requireSignIn }, async (request) => {
    placesAs(meOf(request), 'auditAdministrator')
    return { items: auditActs.map((code) => ({ code, ...auditWords[code] })) }
  })
}
