import { z } from 'zod'
import { reopenAccount } from '../../../db/registers/reopen-account.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { registerRefusals } from '../../register-refusals.ts'

const schema = {
  tags: ['accounts'],
  summary: '恢复账户 / Open a closed account again',
  description: '由停用人以外的管理员恢复。\n\nBy another administrator than the one who closed it.',
  params: z.object({ personId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '调回。' }] }),
  response: { 200: z.object({ personId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/accounts/{personId}/reopening. */
export function reopenAccountOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/accounts/:personId/reopening', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { personId } = request.params
    await mustKnow(app, me, personId)
    const asked = { personId, reason: request.body.reason, reopenedBy: me.personId, now: now() }
    const outcome = await reopenAccount(db, asked)
    if (outcome === 'notClosed') throw refused(registerRefusals.notClosed())
    if (outcome === 'ownClosing') throw refused(registerRefusals.ownClosing())
    return { personId }
  })
}
