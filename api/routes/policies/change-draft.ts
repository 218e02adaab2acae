import { z } from 'zod'
import { calendarNow } from '../../../db/queries/calendar-now.ts'
import { changePolicyDraft } from '../../../db/registers/change-policy-draft.ts'
import { defaultPolicy } from '../../../workflows/rules/default-policy.ts'
import { faultsIn } from '../../../workflows/rules/policy-faults.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { policyDraftOf } from '../../policy-draft-of.ts'
import { policyRefusals } from '../../policy-refusals.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { policyDraftShape, policyDraftView } from '../../views/policy-draft-view.ts'
import { policyTerms, termsView } from '../../views/policy-view.ts'

const schema = {
  tags: ['policies'],
  summary: '修改草稿 / Change a draft',
  description:
    '整份提交。每一项都要有期限；提醒不超过期限的一半；超期阶梯逐级推后；内层期限不能超过外层期限，超过哪一项会指明。\n\n' +
    'Sent whole. Every obligation needs its row; no reminder comes before half of the term; ladders rise; no inner limit may pass its outer ' +
    'one, which is then named.',
  params: z.object({ draftId: id }),
  body: policyTerms.meta({ examples: [termsView(defaultPolicy)] }),
  response: { 200: policyDraftShape, ...problems(400, 401, 403, 404, 409, 422, 503) },
}

/** PUT /api/policies/drafts/{draftId}. */
export function changeDraft(app: Api): void {
  const { db, now } = app.needs
  app.put('/api/policies/drafts/:draftId', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { policy, id: draftId, publishedVersion } = await policyDraftOf(db, me, request.params.draftId)
    if (publishedVersion !== null) throw refused(policyRefusals.published())
    const terms = request.body
    const faults = faultsIn(policy, terms, await calendarNow(db, policy))
    if (faults.length > 0) throw refused(policyRefusals.termsWrong(faults))
    const changed = await changePolicyDraft(db, { id: draftId, terms, personId: me.personId, now: now() })
    if (changed === null) throw refused(policyRefusals.published())
    return policyDraftView(changed)
  })
}
