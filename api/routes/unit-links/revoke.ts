import { z } from 'zod'
import { revokeUnitLink } from '../../../db/registers/revoke-unit-link.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkGiver } from '../../links/link-giver.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['links'],
  summary: '收回办理链接 / Take a link back',
  description:
    '立即失效，已经打开的页面也一样；收回过的再收回没有变化。\n\nAt once, open pages included; again changes nothing.',
  params: z.object({ id, linkId: id }),
  body: z.strictObject({}).meta({ examples: [{}] }),
  response: { 204: z.null().describe('已收回 / taken back'), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/suggestions/{id}/links/{linkId}/revoke. */
export function revokeLinkOfTask(app: Api): void {
  const { db, now } = app.needs
  app.post(
    '/api/suggestions/:id/links/:linkId/revoke',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const me = meOf(request)
      const { id: suggestionId, linkId } = request.params
      await linkGiver(app, me, suggestionId)
      const found = await revokeUnitLink(db, { suggestionId, linkId }, { personId: me.personId, now: now() })
      if (!found) throw refused(refusals.notFound())
      return reply.code(204).send(null)
    },
  )
}
