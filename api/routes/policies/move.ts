import { z } from 'zod'
import { currentPolicy } from '../../../db/queries/current-policy.ts'
import { moveToPolicy } from '../../../db/registers/move-to-policy.ts'
import { dayOf } from '../../../workflows/rules/calendar.ts'
import { meOf, type Api } from '../../api.ts'
import { id, words } from '../../fields.ts'
import { policyRefusals } from '../../policy-refusals.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { postFor } from '../../post-for.ts'
import { problems } from '../../problem.ts'
import { publishedPolicyOf } from '../../published-policy-of.ts'
import { refused } from '../../refused.ts'

const schema = {
  tags: ['policies'],
  summary: '在办件改用这个版本 / Move open suggestions to a version',
  description:
    '本县施行的版本才能改用。凡仍按其他版本办理的在办件逐件改用，最紧急的在先，不影响日常办理，中断以后接着进行；每一件在“经过”里写明原版本、' +
    '新版本、由哪天改为哪天和理由。已经完成的不变，人工定过、改过日期的和停着的不变；没有一件因此超期。再提交一次只补上漏掉的。\n\n' +
    'Only to the version in force. Every open suggestion bound to another one moves, the most urgent first and behind ordinary work; it goes on ' +
    'after an interruption. Each says in its timeline from which version to which, which dates moved, and why. What is done stays, and so do days ' +
    'set or moved by hand and clocks that stand; none is born overdue. Sent again, it adds only whom it missed.',
  params: z.object({ id, version: z.coerce.number().int().min(1).max(100_000) }),
  body: z.strictObject({ reason: words(1_000) }).meta({ examples: [{ reason: '新时限已经施行，在办件一并改用。' }] }),
  response: { 200: z.object({ told: z.int() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/policies/{id}/{version}/move. */
export function moveOpenMatters(app: Api): void {
  const { everything: db, now, relay } = app.needs
  app.post('/api/policies/:id/:version/move', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { policy, countyId } = await publishedPolicyOf(db, me, request.params)
    const post = postFor(me, undefined, ({ role }) => role === 'systemAdministrator')
    const version = { policyId: policy.id, policyVersion: policy.version }
    const by = { actor: { kind: 'official' as const, personId: me.personId, post }, now: now() }
    const told = await moveToPolicy(db, { ...version, countyId, reason: request.body.reason }, by)
    if (told === null) throw refused(policyRefusals.notInForce(await currentPolicy(db, countyId, dayOf(now()))))
    relay.nudge()
    return { told }
  })
}
