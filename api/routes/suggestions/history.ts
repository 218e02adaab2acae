import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { maySee } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { doorRefusals } from '../../refusals.ts'
import { refused } from '../../refused.ts'

const shape = z.object({
  workflowId: z.string(),
  events: z.array(z.object({ id: z.number(), at: z.string(), type: z.string(), data: z.unknown() })),
})

/** Temporal's own history of one suggestion, payloads decoded: ids, enums and instants only. 404 when Temporal has none of it (any more). */
export function historyOfSuggestion(app: Api): void {
  app.get(
    '/api/suggestions/:id/history',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: 'Temporal 的运行记录 / Temporal’s own history, decoded',
        params: z.object({ id }),
        response: { 200: shape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => {
      const { db, story, temporalIsUp } = app.needs
      const { personId, posts } = meOf(request)
      const loaded = await loadSuggestion(db, request.params.id)
      if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
      if (!temporalIsUp()) throw refused(doorRefusals.unavailable())
      const workflowId = `suggestion/${loaded.row.id}`
      // Reading changes nothing: whatever keeps Temporal from answering is the same to the reader.
      const events = await story.history(workflowId).catch(() => {
        throw refused(doorRefusals.unavailable())
      })
      if (events === null) throw refused(refusals.notFound())
      return { workflowId, events }
    },
  )
}
