import { z } from 'zod'
import { holdMatter } from '../../../db/registers/hold-matter.ts'
import { retentionRefusals } from '../../../workflows/rules/retention-refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'

const schema = {
  tags: ['retention'],
  summary: '暂缓销毁 / Hold a matter back from destruction',
  description:
    '有诉讼、检查、信访的，写明理由暂缓销毁，直到解除。\n\nWith a reason, until it is lifted; no list holds it.',
  params: z.object({ id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '行政诉讼正在审理。' }] }),
  response: { 201: z.object({ holdId: z.string() }), ...problems(400, 401, 403, 404, 409, 503) },
}

/** POST /api/suggestions/{id}/holds. */
export function holdSuggestion(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/:id/holds', { schema, onRequest: requireSignIn }, async (request, reply) => {
    const me = meOf(request)
    await seenSuggestion(app, me, request.params.id)
    const { personId } = appraisingAs(me, undefined)
    const of = { suggestionId: request.params.id, reason: request.body.reason }
    const holdId = await holdMatter(db, of, { personId, now: now() })
    if (holdId === null) throw refused(retentionRefusals.heldAlready())
    return reply.code(201).send({ holdId })
  })
}
