import { z } from 'zod'
import { markRead } from '../../../db/registers/mark-read.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['suggestions'],
  summary: '看到了哪里 / up to where I read',
  description:
    '`seq` 写看到的那一版的序号；写 0，重新算没有看过。只影响本人的列表，不进台账。\n\n' +
    '`seq` is the number of what was shown; 0 puts it back among the unread. It changes the asker’s own lists and no ledger.',
  params: z.object({ id }),
  body: z.strictObject({ seq: z.int().min(0) }).meta({ examples: [{ seq: 3 }] }),
  response: { 204: z.null().describe('已记下 / noted'), ...problems(400, 401, 404, 503) },
}

/** PUT /api/suggestions/{id}/read-mark: 404 alike for what does not exist and what is not his to see. */
export function markSuggestionRead(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/suggestions/:id/read-mark', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const { personId, posts } = meOf(request)
    const read = { suggestionId: request.params.id, seq: request.body.seq, now: now() }
    if (!(await markRead(db, { personId, sights: scopeOf(personId, posts), ...read })))
      throw refused(refusals.notFound())
    return reply.code(204).send(null)
  })
}
