import { z } from 'zod'
import { calendarNow } from '../../../db/queries/calendar-now.ts'
import { publishPolicyDraft } from '../../../db/registers/publish-policy-draft.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { termsOf } from '../../../workflows/rules/policy-draft.ts'
import { faultsIn } from '../../../workflows/rules/policy-faults.ts'
import type { DeadlinePolicy } from '../../../workflows/rules/policy.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { policyDraftOf } from '../../policy-draft-of.ts'
import { policyRefusals } from '../../policy-refusals.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['policies'],
  summary: '发布办理时限 / Publish a draft',
  description:
    '发布为本县的下一个版本，不再改动。自施行日期起登记的意见建议按新版本办理，在办件仍按登记时的版本。\n\n' +
    'Published as the county’s next version and never edited after. Suggestions registered from its effective day on are bound to it; open ones keep theirs.',
  params: z.object({ draftId: id }),
  body: z.strictObject({ reason: words(1_000) }).meta({ examples: [{ reason: '县人大常委会办公室发文施行。' }] }),
  response: {
    200: z.object({ id: z.string(), version: z.int() }),
    ...problems(400, 401, 403, 404, 409, 422, 503),
  },
}

/** POST /api/policies/drafts/{draftId}/publish. The same again answers the same. */
export function publishDraft(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/policies/drafts/:draftId/publish', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { policy, id: draftId, publishedVersion } = await policyDraftOf(db, me, request.params.draftId)
    if (publishedVersion === null) await refuseUnfit(policy)
    const by = { personId: me.personId, now: now() }
    const { outcome, ...made } = await publishPolicyDraft(db, { draftId, reason: request.body.reason, ...by })
    if (outcome === 'overtaken') throw refused(policyRefusals.overtaken(made))
    return made
  })

  async function refuseUnfit(policy: DeadlinePolicy) {
    const today = dayOf(now())
    const { effectiveFrom, adopted } = policy
    if (effectiveFrom === null || effectiveFrom < today) throw refused(policyRefusals.effectiveDayMissing(today))
    if (adopted.date !== null && adopted.date > today) throw refused(policyRefusals.adoptedLater(today))
    const faults = faultsIn(policy, termsOf(policy), await calendarNow(db, policy))
    if (faults.length > 0) throw refused(policyRefusals.termsWrong(faults))
  }
}
