import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { unlinkIdentity } from '../../../db/registers/unlink-identity.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { oidcRefusals } from '../../oidc/refusals.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['accounts'],
  summary: '解除统一身份认证 / Unlink an account from the identity provider',
  description:
    '写明理由；由统一身份认证登录的全部失效，以后用密码登录。\n\n' +
    'With the reason; sessions opened by the provider end, and the password remains.',
  params: z.object({ personId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '编号录错了。' }] }),
  response: { 200: z.object({ personId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/accounts/{personId}/identity-end. */
export function unlinkIdentityOf(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/accounts/:personId/identity-end', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    administeredBy(me)
    const { personId } = request.params
    await mustKnow(app, me, personId)
    if (personId === me.personId) throw refused(oidcRefusals.notYourOwn())
    const { reason } = request.body
    const done = await db.transaction(async (tx) => {
      const ended = await unlinkIdentity(tx, personId)
      if (ended)
        await recordAudit(tx, {
          act: 'identityUnlinked',
          personId: me.personId,
          subjectId: personId,
          detail: { reason },
          at: now(),
        })
      return ended
    })
    if (!done) throw refused(oidcRefusals.notLinked())
    return { personId }
  })
}
