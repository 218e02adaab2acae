import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerPerson } from '../../../db/registers/register-person.ts'
import { administeredBy } from '../../administered-by.ts'
import { meOf, type Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { mustBeWithin } from '../../must-be-within.ts'
import { mustGive } from '../../must-give.ts'
import { openAccount, usernameField } from '../../open-account.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { organizationForPost, postFields, postGiven } from '../../post-fields.ts'
import { problems } from '../../problem.ts'

const body = z
  .strictObject({
    name: words(50),
    ...postFields,
    username: usernameField.optional().describe('同时开通账户 / opens his account too'),
  })
  .meta({
    examples: [
      { name: '马小川', role: 'liaisonOfficer', organizationId: 'org_liulin_station', fromOn: '2026-12-01' },
      {
        name: '冯小满',
        role: 'liaisonOfficer',
        organizationId: 'org_liulin_station',
        fromOn: '2026-12-01',
        username: 'feng.xiaoman',
      },
    ],
  })

const schema = {
  tags: ['people'],
  summary: '登记人员和他的第一个岗位 / Register a person with his first post',
  description:
    '工作岗位由系统管理员登记，三员岗位由安全管理员登记；不能给自己登记。写明用户名的，同时开通账户（限系统管理员），密码只显示这一次。\n\n' +
    'A system administrator gives the posts of those who work, a security administrator those of the three administrators; nobody his own. ' +
    'With a username a system administrator opens the account in the same act; its password is shown once.',
  body,
  response: {
    201: z.object({
      personId: z.string(),
      postId: z.string(),
      account: z.object({ username: z.string(), temporaryPassword: z.string() }).nullable(),
    }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/people. */
export function registerPersonByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/people', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { username, ...asked } = request.body
    const { placeId } = await organizationForPost(app, asked)
    await mustGive(app, me, { role: asked.role, placeId, to: null })
    if (username !== undefined) await mustBeWithin(app, { placeId, placeIds: administeredBy(me) })
    const made = await db.transaction(async (tx) => {
      const { personId, postId } = postGiven(await registerPerson(tx, { ...asked, now: now() }))
      const by = { personId: me.personId, at: now() }
      const { role, organizationId, fromOn, toOn } = asked
      const detail = { postId, role, organizationId, fromOn, toOn }
      await recordAudit(tx, { act: 'personRegistered', subjectId: personId, detail, ...by })
      const account =
        username === undefined ? null : await openAccount(tx, { personId, username, by: me.personId, at: now() })
      return { personId, postId, account }
    })
    void reply.header('cache-control', 'no-store')
    return reply.code(201).send(made)
  })
}
