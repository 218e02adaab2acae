import { z } from 'zod'
import { listPolicies } from '../../../db/queries/list-policies.ts'
import { loadPolicy } from '../../../db/queries/load-policy.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { placesOf } from '../../page.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'
import { headView, policyHead, policyTerms, ruleInWords, termsView, wordsOf } from '../../views/policy-view.ts'

const schema = {
  tags: ['policies'],
  summary: '一个版本的办理时限 / One version of the deadline policy',
  description:
    '每一项的期限、起算事件和名称；未正式发文的显示为“建议时限”，不印在文书上。\n\n' +
    'Every term in words and as data. Not adopted: 建议时限, and not printed on papers.',
  params: z.object({ id, version: z.coerce.number().int().min(1).max(100_000) }),
  response: {
    200: z.object({ ...policyHead, words: z.array(ruleInWords), terms: policyTerms }),
    ...problems(400, 401, 404, 503),
  },
}

/** GET /api/policies/{id}/{version}: the default, or one of one’s county. */
export function showPolicy(app: Api): void {
  const { db } = app.needs
  app.get('/api/policies/:id/:version', { schema, onRequest: requireSignIn }, async (request) => {
    const { id: wanted, version } = request.params
    const listed = await listPolicies(db, placesOf(meOf(request)))
    const row = listed.find((one) => one.id === wanted && one.version === version)
    const policy = row && (await loadPolicy(db, wanted, version))
    if (!policy) throw refused(doorRefusals.notFound())
    const { countyId } = row
    return { id: wanted, version, countyId, ...headView(policy), words: wordsOf(policy), terms: termsView(policy) }
  })
}
