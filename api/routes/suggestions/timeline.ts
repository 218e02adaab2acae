import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { suggestionLedger } from '../../../db/queries/suggestion-ledger.ts'
import { maySee, scopeOf } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { actorName, sentenceOf } from '../../../workflows/rules/sentences.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { namingOf } from '../../views/naming.ts'
import { timelineShape } from '../../views/timeline-view.ts'

/** Everything that happened to one suggestion, as an office would write it; no citizen is named. */
export function timelineOfSuggestion(app: Api): void {
  app.get(
    '/api/suggestions/:id/timeline',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: '办理过程 / the ledger in sentences',
        params: z.object({ id }),
        response: { 200: timelineShape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => {
      const { db } = app.needs
      const { personId, posts } = meOf(request)
      const loaded = await loadSuggestion(db, request.params.id)
      if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
      const ledger = await suggestionLedger(db, loaded.row.id)
      const names = await namingOf(db, ledger, loaded.state, scopeOf(personId, posts))
      return {
        items: ledger.map((event) => ({
          seq: event.seq,
          kind: event.body.kind,
          at: new Date(event.occurredAt).toISOString(),
          recordedAt: new Date(event.recordedAt).toISOString(),
          who: actorName(event.actor, names),
          ...sentenceOf(event, names),
        })),
      }
    },
  )
}
