import { z } from 'zod'
import { beginPolicyDraft } from '../../../db/registers/begin-policy-draft.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { mustKeepCounty } from '../../must-keep-county.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { policyDraftShape, policyDraftView } from '../../views/policy-draft-view.ts'

const schema = {
  tags: ['policies'],
  summary: '起草新的办理时限 / Begin a draft',
  description:
    '系统管理员为辖区内一个县起草：从该县最近发布的版本开始，没有的从默认时限开始。\n\n' +
    'A system administrator begins from the county’s newest version, else from the default.',
  body: z.strictObject({ countyId: id }).meta({ examples: [{ countyId: '990121' }] }),
  response: { 201: policyDraftShape, ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/policies/drafts. */
export function beginDraft(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/policies/drafts', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    const { countyId } = request.body
    await mustKeepCounty(app, me, countyId)
    const draft = await beginPolicyDraft(db, { countyId, personId: me.personId, now: now() })
    return reply.code(201).send(policyDraftView(draft))
  })
}
