import { z } from 'zod'
import { recordAudit } from '../../../db/registers/record-audit.ts'
import { registerPerson } from '../../../db/registers/register-person.ts'
import { meOf, type Api } from '../../api.ts'
import { words } from '../../fields.ts'
import { mustGive } from '../../must-give.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { organizationForPost, postFields, postGiven } from '../../post-fields.ts'
import { problems } from '../../problem.ts'

const body = z.strictObject({ name: words(50), ...postFields }).meta({
  examples: [{ name: '马小川', role: 'liaisonOfficer', organizationId: 'org_liulin_station', fromOn: '2026-12-01' }],
})

const schema = {
  tags: ['people'],
  summary: '登记人员和他的第一个岗位 / Register a person with his first post',
  description:
    '工作岗位由系统管理员登记，三员岗位由安全管理员登记；不能给自己登记。\n\n' +
    'A system administrator gives the posts of those who work, a security administrator those of the three administrators; nobody his own.',
  body,
  response: {
    201: z.object({ personId: z.string(), postId: z.string() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/people. */
export function registerPersonByAdministrator(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/people', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const asked = request.body
    const { placeId } = await organizationForPost(app, asked)
    await mustGive(app, me, { role: asked.role, placeId, to: null })
    const made = await db.transaction(async (tx) => {
      const given = await registerPerson(tx, { ...asked, now: now() })
      const { personId } = given
      const postId = postGiven(given)
      const { role, organizationId, fromOn, toOn } = asked
      const detail = { postId, role, organizationId, fromOn, toOn }
      await recordAudit(tx, { act: 'personRegistered', personId: me.personId, subjectId: personId, detail, at: now() })
      return { personId, postId }
    })
    return reply.code(201).send(made)
  })
}
