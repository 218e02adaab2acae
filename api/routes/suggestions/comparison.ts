import { z } from 'zod'
import { loadSuggestion } from '../../../db/queries/load-suggestion.ts'
import { maySee, scopeOf } from '../../../workflows/rules/access.ts'
import { refusals } from '../../../workflows/rules/refusals.ts'
import { subjectOf } from '../../../workflows/rules/subject-of.ts'
import { meOf, type Api } from '../../api.ts'
import { id } from '../../fields.ts'
import { requireSignIn } from '../../plugins/session.ts'
import { problems } from '../../problem.ts'
import { refused } from '../../refused.ts'
import { comparisonShape, comparisonView } from '../../views/comparison-view.ts'
import { namingOf } from '../../views/naming.ts'

const schema = {
  tags: ['suggestions'],
  summary: '台账与 Temporal 记录对照 / the ledger beside Temporal’s history, and whether they agree',
  description:
    '每一步的台账与 Temporal 记录的事件并列，不一致的指出第一处；Temporal 连不上或者记录已过保留期限的，只列台账。' +
    'Temporal 里封存的内容不解开，只给出编号、时间和种类。\n\n' +
    'Each step of the ledger beside the events Temporal holds of it; where they do not agree the first place is named. With Temporal away, ' +
    'or its record removed, the ledger stands alone. What Temporal keeps sealed stays sealed: ids, times and kinds only.',
  params: z.object({ id }),
  response: { 200: comparisonShape, ...problems(400, 401, 404, 503) },
}

/** GET /api/suggestions/{id}/comparison: answers with the ledger even while Temporal is away. */
export function comparisonOfSuggestion(app: Api): void {
  app.get('/api/suggestions/:id/comparison', { schema, onRequest: requireSignIn }, async (request) => {
    const { db, story } = app.needs
    const { personId, posts } = meOf(request)
    const loaded = await loadSuggestion(db, request.params.id)
    if (!loaded || !maySee(personId, posts, subjectOf(loaded.state))) throw refused(refusals.notFound())
    const suggestionId = loaded.row.id
    const compared = await story.compare(suggestionId)
    const ledger = compared.pairs.flatMap((pair) => pair.ledger)
    const names = await namingOf(db, ledger, loaded.state, scopeOf(personId, posts))
    return comparisonView(`suggestion/${suggestionId}`, compared, names)
  })
}
