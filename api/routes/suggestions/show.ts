import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { maySee } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { suggestionShape } from '../../views/suggestion-shape.ts'
import { suggestionView } from '../../views/suggestion-view.ts'

/** One suggestion whole, as far as its reader may know it: 404 alike for what does not exist and what is not his to see. */
export function showSuggestion(app: Api): void {
  app.get(
    '/api/suggestions/:id',
    {
      onRequest: requireSignIn,
      schema: {
        tags: ['suggestions'],
        summary: '一件意见建议 / one suggestion',
        params: z.object({ id }),
        response: { 200: suggestionShape, ...problems(400, 401, 404, 503) },
      },
    },
    async (request) => {
      const { db, now } = app.needs
      const { personId, posts } = meOf(request)
      const loaded = await loadSuggestion(db, request.params.id)
      if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
      return suggestionView(db, loaded, { personId, posts, now: now() })
    },
  )
}
