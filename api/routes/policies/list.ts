import { z } from 'zod'
import { listPolicies } from '../../../db/queries/list-policies.ts'
import { listPolicyDrafts } from '../../../db/queries/list-policy-drafts.ts'
import { meOf, type Api } from '../../api.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { setBy, setByShape } from '../../views/calendar-view.ts'
import { headView, policyHead } from '../../views/policy-view.ts'

const schema = {
  tags: ['policies'],
  summary: '办理时限各版本 / Versions of the deadline policy',
  description:
    '默认时限和本县（市级岗位：全市）发布过的各版本；系统管理员另见未发布的草稿。\n\n' +
    'The default and every version published for one’s county; a system administrator also sees the drafts not yet published.',
  response: {
    200: z.object({
      items: z.array(z.object({ ...policyHead, reason: z.string(), publishedAt: z.string(), by: setByShape })),
      drafts: z.array(
        z.object({
          id: z.string(),
          countyId: z.string(),
          basedOn: z.object({ id: z.string(), version: z.int() }),
          changedAt: z.string(),
        }),
      ),
    }),
    ...problems(401, 503),
  },
}

/** GET /api/policies. */
export function listOfPolicies(app: Api): void {
  const { db } = app.needs
  app.get('/api/policies', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const administrator = me.posts.filter(({ role }) => role === 'systemAdministrator')
    const rows = await listPolicies(db, placesOf(me))
    const drafts = await listPolicyDrafts(db, placesOf({ ...me, posts: administrator }))
    return {
      items: rows.map(({ id, version, countyId, head, reason, createdAt, by }) => ({
        id,
        version,
        countyId,
        ...headView(head),
        reason,
        publishedAt: createdAt.toISOString(),
        by: setBy(by),
      })),
      drafts: drafts.map(({ id, countyId, baseId, baseVersion, changedAt }) => ({
        id,
        countyId,
        basedOn: { id: baseId, version: baseVersion },
        changedAt: changedAt.toISOString(),
      })),
    }
  })
}
