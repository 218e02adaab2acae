import { z } from 'zod'
import { issueUnitLink } from '../../../db/registers/issue-unit-link.ts'
import { linkDays } from '../../../workflows/rules/links.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { linkGiver } from '../../links/link-giver.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const body = z
  .strictObject({
    days: z.int().min(1).max(linkDays.most).default(linkDays.usual).describe('有效天数 / how many days it opens'),
    asPost: id.nullish(),
  })
  .meta({ examples: [{ days: 30 }] })

const schema = {
  tags: ['links'],
  summary: '给承办单位发办理链接 / Give a unit the link of its task',
  description:
    '没有账户的单位凭链接和一次性校验码签收、申请退回、申请延期、报送结果，只能办这一件。链接和校验码只显示这一次；再发一次，原来的立即失效。\n\n' +
    'For a unit without an account: link and one-time code open this task and nothing else. Both are shown this once; another link ends the older.',
  params: z.object({ id, assignmentId: id }),
  body,
  response: {
    201: z.object({ id: z.string(), token: z.string(), code: z.string(), expiresAt: z.string() }),
    ...problems(400, 401, 403, 404, 422, 503),
  },
}

/** POST /api/suggestions/{id}/assignments/{assignmentId}/links: the page's address is `/link#{id}.{token}`. */
export function issueLinkOfTask(app: Api): void {
  const { db, now, secrets } = app.needs
  app.post(
    '/api/suggestions/:id/assignments/:assignmentId/links',
    { schema, onRequest: requireSignIn },
    async (request, reply) => {
      const me = meOf(request)
      const { id: suggestionId, assignmentId } = request.params
      const { days, asPost } = request.body
      const post = await linkGiver(app, me, suggestionId, asPost)
      const asked = { suggestionId, assignmentId, days, secret: secrets.query }
      const actor = { kind: 'official', personId: me.personId, post } as const
      const outcome = await issueUnitLink(db, asked, { actor, now: now() })
      if ('refusal' in outcome) throw refused(outcome.refusal)
      const { expiresAt, ...link } = outcome.link
      void reply.header('cache-control', 'no-store')
      return reply.code(201).send({ ...link, expiresAt: new Date(expiresAt).toISOString() })
    },
  )
}
