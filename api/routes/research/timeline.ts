import { z } from 'zod'
import { listResearch } from '../../../db/queries/list-research.ts'
import { researchLedger } from '../../../db/queries/research-ledger.ts'
import { scopeOf } from '../../../workflows/rules/access.ts'
import { foldResearch } from '../../../workflows/rules/evolve-research.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { researchSentenceOf } from '../../../workflows/rules/research-sentences.ts'
import { actorName } from '../../../workflows/rules/sentences.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { researchNamingOf } from '../../views/research-naming.ts'
import { timelineShape } from '../../views/timeline-view.ts'

/** Everything that happened in one research, in sentences. */
export function timelineOfResearch(app: Api): void {
  app.get(
    '/api/research/:id/timeline',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['research'],
        summary: '调研过程 / the research in sentences',
        params: z.object({ id }),
        response: { 200: timelineShape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => {
      const { db } = app.needs
      const { personId, posts } = meOf(request)
      const seen = await listResearch(db, { sights: scopeOf(personId, posts), id: request.params.id, limit: 1 })
      const ledger = seen.length === 0 ? [] : await researchLedger(db, request.params.id)
      const state = foldResearch(ledger)
      if (state === null) throw refused(refusals.notFound())
      const names = await researchNamingOf(db, ledger)
      return {
        items: ledger.map((event) => ({
          seq: event.seq,
          kind: event.body.kind,
          at: new Date(event.occurredAt).toISOString(),
          recordedAt: new Date(event.recordedAt).toISOString(),
          who: actorName(event.actor, names),
          ...researchSentenceOf(event, names, state),
        })),
      }
    },
  )
}
