import { z } from 'zod'
import { countBoundElsewhere } from '../../../db/queries/count-bound-elsewhere.ts'
import { recountProgress } from '../../../db/queries/recount-progress.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { publishedPolicyOf } from '../../published-policy-of.ts'
import { recountProgressShape } from '../../views/recount-progress-shape.ts'

const schema = {
  tags: ['policies'],
  summary: '改用的进度 / How far the move to a version has come',
  description:
    'waiting 为零即全部改用；elsewhere 是仍按其他版本办理的在办件。\n\n' +
    'With none waiting all have moved; elsewhere counts the open suggestions still bound to another version.',
  params: z.object({ id, version: z.coerce.number().int().min(1).max(100_000) }),
  response: {
    200: z.object({ elsewhere: z.int(), progress: recountProgressShape }),
    ...problems(400, 401, 403, 404, 503),
  },
}

/** GET /api/policies/{id}/{version}/move. */
export function showMove(app: Api): void {
  const { everything: db } = app.needs
  app.get('/api/policies/:id/:version/move', { schema, onRequest: requireSignIn }, async (request) => {
    const { policy, countyId } = await publishedPolicyOf(db, meOf(request), request.params)
    const version = { policyId: policy.id, policyVersion: policy.version }
    return {
      elsewhere: await countBoundElsewhere(db, countyId, version),
      progress: await recountProgress(db, { policy: version }),
    }
  })
}
