import { z } from 'zod'
import { liftHold } from '../../../db/registers/lift-hold.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { meOf, type Api } from '../../api.ts'
import { appraisingAs } from '../../appraising-as.ts'
import { id, words } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { seenSuggestion } from '../../seen-suggestion.ts'

const schema = {
  tags: ['retention'],
  summary: '解除暂缓销毁 / Lift a hold',
  params: z.object({ id, holdId: id }),
  body: z.strictObject({ reason: words(500) }).meta({ examples: [{ reason: '判决已经生效。' }] }),
  response: { 200: z.object({ holdId: z.string() }), ...problems(400, 401, 403, 404, 503) },
}

/** POST /api/suggestions/{id}/holds/{holdId}/lift. */
export function liftHoldOfSuggestion(app: Api): void {
  const { db, now } = app.needs
  app.post('/api/suggestions/:id/holds/:holdId/lift', { schema, onRequest: requireSignIn }, async (request) => {
    const me = meOf(request)
    const { id: suggestionId, holdId } = request.params
    await seenSuggestion(app, me, suggestionId)
    const { personId } = appraisingAs(me, undefined)
    const of = { suggestionId, holdId, reason: request.body.reason }
    if (!(await liftHold(db, of, { personId, now: now() }))) throw refused(refusals.notFound())
    return { holdId }
  })
}
