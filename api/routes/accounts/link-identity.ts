import { z } from 'zod'
import { linkIdentity } from '../../../db/registers/link-identity.ts'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKnow } from '../../must-know.ts'
import { oidcRefusals } from '../../oidc/refusals.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const subject = z
  .string()
  .trim()
  .regex(/^[\x21-\x7e]{1,255}$/, {
    error: '认证编号：1–255 个字母、数字、符号，没有空格 / 1–255 letters, digits and signs, no blanks',
  })
const body = z.strictObject({ subject }).meta({ examples: [{ subject: '8f14e45f-ceea-467f-9b36-1d3c5a7e2b90' }] })

const schema = {
  tags: ['accounts'],
  summary: '关联统一身份认证 / Link an account to the identity provider',
  description:
    '系统管理员核实本人后，把他的认证编号（他试登一次时看到的）关联到他的账户；不能办自己的。\n\n' +
    'For a system administrator who made sure whose number it is (its owner reads it when he tries to sign in); never his own.',
  params: z.object({ personId: id }),
  body,
  response: { 200: z.object({ personId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/accounts/{personId}/identity. */
export function linkIdentityOf(app: Api): void {
  const { db, now, identityProvider } = app.needs
  app.post('/api/accounts/:personId/identity', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    administeredBy(me)
    const { personId } = request.params
    await mustKnow(app, me, personId)
    if (personId === me.personId) throw refused(oidcRefusals.notYourOwn())
    if (!identityProvider) throw refused(oidcRefusals.notConfigured())
    const { issuer } = identityProvider
    const outcome = await db.transaction(async (tx) => {
      const done = await linkIdentity(tx, { personId, issuer, subject: request.body.subject, at: Date.now() })
      if (done === 'linked')
        await recordAudit(tx, {
          act: 'identityLinked',
          personId: me.personId,
          subjectId: personId,
          detail: { issuer },
          at: now(),
        })
      return done
    })
    if (outcome === 'noAccount') throw refused(oidcRefusals.noAccountToLink())
    if (outcome === 'identityThere') throw refused(oidcRefusals.identityThere())
    if (outcome === 'identityTaken') throw refused(oidcRefusals.identityTaken())
    return { personId }
  })
}
