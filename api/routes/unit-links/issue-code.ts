import { z } from 'zod'
import { issueLinkCode } from '../../../db/registers/issue-link-code.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkGiver } from '../../links/link-giver.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['links'],
  summary: '补发校验码 / Issue a new code of a link',
  description:
    '换一台设备，或者页面已经退出的，打电话来问，补发一个。原校验码作废，新校验码只显示这一次。\n\n' +
    'For a second device, or after the page was shut: to be read out on the telephone. The former code is void; the new one is shown this once.',
  params: z.object({ id, linkId: id }),
  body: z.strictObject({}).meta({ examples: [{}] }),
  response: { 201: z.object({ code: z.string() }), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/suggestions/{id}/links/{linkId}/code. */
export function issueCodeOfLink(app: Api): void {
  const { db, now, secrets } = app.needs
  app.post('/api/suggestions/:id/links/:linkId/code', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { id: suggestionId, linkId } = request.params
    await linkGiver(app, me, suggestionId)
    const of = { suggestionId, linkId, secret: secrets.query }
    const code = await issueLinkCode(db, of, { personId: me.personId, now: now() })
    if (code === null) throw refused(refusals.notFound())
    void reply.header('cache-control', 'no-store')
    return reply.code(201).send({ code })
  })
}
